import {
  errorHandler as stockErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ERROR_MESSAGES, type OcopErrorCode } from "@ocop/contracts"

interface MaybeCoded {
  code?: unknown
  message?: unknown
  /** How the body parser names what it could not take. */
  type?: unknown
}

/** PostgreSQL's class 22: a value that no column can hold, such as a NUL byte in an id. */
const DATA_EXCEPTION = /^(?:22[0-9A-Z]{3}|08P01)$/

const tooLarge = (path: string): OcopErrorCode =>
  path.startsWith("/admin/ocop/register-imports") ? "import.too_many_rows" : "request.too_large"

const recognise = (
  { code, message, type }: MaybeCoded,
  path: string
): [number, OcopErrorCode] | null => {
  const text = typeof message === "string" ? message : ""
  if (type === "entity.too.large") return [413, tooLarge(path)]
  if (type === "entity.parse.failed") return [400, "request.invalid"]
  if (code === "insufficient_inventory") return [400, "cart.stock_insufficient"]
  if (code === "evidence.too_large") return [413, "evidence.too_large"]
  if (code === "product.removed") return [410, "product.removed"]
  // the reservation of a completing cart carries no code
  if (/^Not enough stock available/.test(text)) return [400, "cart.stock_insufficient"]
  if (code === "request.too_many_attempts") return [429, "request.too_many_attempts"]
  if (/product that is not published/.test(text)) return [400, "cart.product_unavailable"]
  if (/^(?:Failed to acquire lock|Timed-out acquiring lock)/.test(text)) {
    return [409, "service.unavailable"]
  }
  return typeof code === "string" && DATA_EXCEPTION.test(code) ? [400, "request.invalid"] : null
}

const stock = stockErrorHandler()

/** Gives the refusals of stock routes our codes; everything else is the stock handler's. */
export const errorHandler = (
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const known = recognise((error ?? {}) as MaybeCoded, req.path)
  if (!known) return stock(error as Error, req, res, next)
  const [status, code] = known
  // a body that was not taken must still be read to its end, or the connection never comes free
  if (status === 413) req.resume()
  res.status(status).json({ type: "not_allowed", code, message: ERROR_MESSAGES[code].en })
}
