import type { MedusaRequest } from "@medusajs/framework/http"
import { RESPOND_ASYNC } from "@ocop/contracts"

/** Whether the caller would rather be told of a task than wait (RFC 7240, 4.1). */
export const prefersAsync = ({ headers }: MedusaRequest): boolean =>
  [headers.prefer ?? []]
    .flat()
    .join()
    .split(",")
    .some((one) => one.trim().toLowerCase() === RESPOND_ASYNC.prefer)
