import { MedusaError } from "@medusajs/framework/utils"
import { ERROR_MESSAGES, isOcopErrorCode, type OcopErrorCode } from "@ocop/contracts"

/** A refusal that reaches the browser as 400 with its code. */
export const refusal = (code: OcopErrorCode): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, ERROR_MESSAGES[code].en, code)

export const notFound = (code: OcopErrorCode): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, ERROR_MESSAGES[code].en, code)

/** The code of a refusal; null for any other error. */
export const refusalCodeOf = (error: unknown): OcopErrorCode | null => {
  const { code } = (error ?? {}) as { code?: unknown }
  return isOcopErrorCode(code) ? code : null
}
