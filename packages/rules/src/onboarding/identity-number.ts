import { IDENTITY_PAPER, type SellerPaper } from "../law/producer-documents"
import { accept, refuse, type Result } from "../result"

/** Personal identification number of a Vietnamese citizen: 12 digits. */
const NUMBER = /^\d{12}$/

/** Digits of an identity number; spaces and dots are forgiven. */
export const parseIdentityNumber = (
  text: string
): Result<string, "application.identity_malformed"> => {
  const compact = text.replace(/[\s.]/g, "")
  return NUMBER.test(compact) ? accept(compact) : refuse("application.identity_malformed")
}

/** What may be shown of an identity number: its last three digits. */
export const lastDigits = (identityNumber: string): string => identityNumber.slice(-3)

/**
 * The number of a paper as it may be kept: of an identity paper, whose number is the person's own,
 * no more than its end.
 */
export const keptPaperNumber = (type: SellerPaper, number: string): string =>
  type === IDENTITY_PAPER ? `••• ${lastDigits(number)}` : number
