import type { Operator } from "./operator"

const told = (name: string): string | null => process.env[name]?.trim() || null

export const operator = (): Operator => ({
  name: told("OPERATOR_NAME"),
  address: told("OPERATOR_ADDRESS"),
  phone: told("OPERATOR_PHONE"),
  email: told("OPERATOR_EMAIL"),
  tax_code: told("OPERATOR_TAX_CODE"),
})

/** "https://…" without a path: SITE_URL when set, else what the browser asked for. */
export const siteOrigin = (request: Request): string =>
  new URL(told("SITE_URL") ?? request.url).origin
