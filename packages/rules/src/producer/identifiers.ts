import { accept, refuse, type Result } from "../result"

const TAX_CODE = /^(?:\d{10}|\d{10}-\d{3}|\d{12})$/
const MOBILE = /^0[35789]\d{8}$/
const LANDLINE = /^02\d{8,9}$/

/** Tax code: 10 digits, a branch 10-3, or the 12 of a household's owner (since 7/2025). @law tax-code */
export const parseTaxCode = (text: string): Result<string, "producer.tax_code_malformed"> => {
  const compact = text.replace(/[\s.]/g, "")
  return TAX_CODE.test(compact) ? accept(compact) : refuse("producer.tax_code_malformed")
}

/** Vietnamese phone number as 0xxxxxxxxx; +84, 84, 0084, spaces, dots and dashes are forgiven. */
export const parsePhone = (text: string): Result<string, "producer.phone_malformed"> => {
  const compact = text.replace(/[\s.()-]/g, "").replace(/^(?:\+|00)?84(?=\d{9,10}$)/, "0")
  return MOBILE.test(compact) || LANDLINE.test(compact)
    ? accept(compact)
    : refuse("producer.phone_malformed")
}
