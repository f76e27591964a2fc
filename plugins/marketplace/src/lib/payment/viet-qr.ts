import { MedusaError } from "@medusajs/framework/utils"
import { isTransferAmount } from "@ocop/rules"
import { QRPay } from "vietnam-qr-pay"

const badTransfer = (said: string): MedusaError =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, said)

export interface VietQrTransfer {
  bin: string
  account_number: string
  /** Whole đồng. */
  amount: number
  /** ASCII text that the buyer's bank writes into the transfer. */
  transfer_code: string
}

const ASCII = /^[A-Z0-9]{1,25}$/

/**
 * The text of a VietQR code that transfers the exact amount to the account.
 *
 * @throws MedusaError (a bug of the caller) for an amount or a text no bank would take
 */
export const vietQrText = (transfer: VietQrTransfer): string => {
  if (!isTransferAmount(transfer.amount))
    throw badTransfer(`Not an amount to transfer: ${transfer.amount}`)
  if (!ASCII.test(transfer.transfer_code))
    throw badTransfer(`Not a transfer code: ${transfer.transfer_code}`)
  return QRPay.initVietQR({
    bankBin: transfer.bin,
    bankNumber: transfer.account_number,
    amount: String(transfer.amount),
    purpose: transfer.transfer_code,
  }).build()
}
