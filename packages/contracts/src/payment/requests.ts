import { MAX_TRANSFER_VND, parseBankAccount } from "@ocop/rules"
import { z } from "zod"
import type { OcopErrorCode } from "../errors/codes"

/** A message that is a code reaches the visitor translated. */
const says = (code: OcopErrorCode) => code

/** Longest note to a statement, in characters. */
export const PAYMENT_NOTE_MAX = 300

/** Browsers send line ends of two characters, which would count twice. */
const typed = z
  .string({ error: says("payment.note_missing") })
  .transform((text) => text.replaceAll("\r\n", "\n").trim())

const note = typed
  .pipe(z.string().max(PAYMENT_NOTE_MAX, says("payment.note_too_long")))
  .nullish()
  .transform((text) => text || null)

const reason = typed.pipe(
  z
    .string()
    .min(1, says("payment.note_missing"))
    .max(PAYMENT_NOTE_MAX, says("payment.note_too_long"))
)

/** Whole đồng; no thousands separators, no decimals. */
const amount = z
  .number({ error: says("payment.amount_malformed") })
  .int(says("payment.amount_malformed"))
  .min(1, says("payment.amount_malformed"))
  .max(MAX_TRANSFER_VND, says("payment.amount_malformed"))

/** The buyer says that the money is on its way. */
export const StoreStateTransferBody = z.object({ note })
export type StoreStateTransferBody = z.input<typeof StoreStateTransferBody>

/** The producer has seen the exact amount. */
export const ProducerConfirmPaymentBody = z.object({
  amount,
  /** As the producer reads it in the bank's message; checked when given. */
  transfer_code: z
    .string()
    .trim()
    .max(60, says("payment.code_malformed"))
    .nullish()
    .transform((text) => text || null),
  note,
})
export type ProducerConfirmPaymentBody = z.input<typeof ProducerConfirmPaymentBody>

/** Another amount came than was due; the buyer reads the reason. */
export const ProducerStateDifferenceBody = z.object({ amount, note: reason })
export type ProducerStateDifferenceBody = z.input<typeof ProducerStateDifferenceBody>

/** Nothing came; the buyer reads the reason. */
export const ProducerDisputePaymentBody = z.object({ note: reason })
export type ProducerDisputePaymentBody = z.input<typeof ProducerDisputePaymentBody>

/** Cash in hand, the producer's or the carrier's. */
export const ProducerCollectPaymentBody = z.object({ amount, note })
export type ProducerCollectPaymentBody = z.input<typeof ProducerCollectPaymentBody>

export const ProducerFailCollectionBody = z.object({ note: reason })
export type ProducerFailCollectionBody = z.input<typeof ProducerFailCollectionBody>

/** What the producer gave back, in cash or by transfer. */
export const ProducerStateRefundBody = z.object({ amount, note })
export type ProducerStateRefundBody = z.input<typeof ProducerStateRefundBody>

/** The account buyers transfer to. Kept as banks write it. */
export const ProducerBankAccountBody = z
  .object({
    bin: z.string({ error: says("bank_account.bank_unknown") }).trim(),
    account_number: z.string({ error: says("bank_account.number_malformed") }).max(60),
    account_holder: z.string({ error: says("bank_account.holder_malformed") }).max(200),
  })
  .transform((account, context) => {
    const parsed = parseBankAccount(account)
    if (parsed.ok) return parsed.value
    context.addIssue({ code: "custom", message: says(parsed.code) })
    return z.NEVER
  })
export type ProducerBankAccountBody = z.input<typeof ProducerBankAccountBody>
