import type { MedusaRequest } from "@medusajs/framework/http"

/** A part of the path as text the database can take: a NUL byte names nothing. */
export const pathText = (req: MedusaRequest, name: string): string =>
  (req.params[name] ?? "").replaceAll("\0", "")
