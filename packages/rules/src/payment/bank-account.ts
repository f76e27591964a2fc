import { accept, refuse, type Result } from "../result"
import { foldVietnamese } from "../text/fold"
import { BANKS, type Bank } from "./banks"

const NUMBER = /^[0-9A-Z]{4,19}$/
const HOLDER = /^[A-Z0-9][A-Z0-9 .,&()/-]{1,69}$/

export interface BankAccount {
  readonly bin: string
  /** 4 to 19 digits or capital letters, without spaces. */
  readonly account_number: string
  /** As banks write it: capital letters without diacritics. */
  readonly account_holder: string
}

export const bankOf = (bin: string): Bank | null => BANKS.find((bank) => bank.bin === bin) ?? null

/** The account as it is kept, from what a person typed: spaces, dots and diacritics are forgiven. */
export const parseBankAccount = (
  typed: BankAccount
): Result<
  BankAccount,
  "bank_account.bank_unknown" | "bank_account.number_malformed" | "bank_account.holder_malformed"
> => {
  const account_number = typed.account_number.replace(/[\s.-]/g, "").toUpperCase()
  const account_holder = foldVietnamese(typed.account_holder).toUpperCase()
  if (!bankOf(typed.bin)) return refuse("bank_account.bank_unknown")
  if (!NUMBER.test(account_number)) return refuse("bank_account.number_malformed")
  if (!HOLDER.test(account_holder)) return refuse("bank_account.holder_malformed")
  return accept({ bin: typed.bin, account_number, account_holder })
}
