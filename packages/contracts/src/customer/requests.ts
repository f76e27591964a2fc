import { z } from "zod"
import { MAX_PAGE } from "../http/paging"
import { LANGUAGES } from "../messages/languages"
import { CONSENT_PURPOSES } from "./consents"

/** Gives or takes back one consent. `version` is the one whose text the customer read. */
export const StoreConsentBody = z.object({
  purpose: z.enum(CONSENT_PURPOSES),
  given: z.boolean(),
  version: z.string().min(1).max(40),
  language: z.enum(LANGUAGES),
})
export type StoreConsentBody = z.input<typeof StoreConsentBody>

/** Opens the account of the phone that the token's registration names. */
export const StoreOpenPhoneAccountBody = z.object({ full_name: z.string().trim().min(1).max(120) })
export type StoreOpenPhoneAccountBody = z.input<typeof StoreOpenPhoneAccountBody>

export const StoreListOwnOrdersQuery = z.object({
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1),
})
export type StoreListOwnOrdersQuery = z.input<typeof StoreListOwnOrdersQuery>

/** Deleting an account asks for its password once more. */
export const StoreDeleteAccountBody = z.object({ password: z.string().min(1).max(200) })
export type StoreDeleteAccountBody = z.input<typeof StoreDeleteAccountBody>

/** What the stock address book takes on this floor; names are written from `commune_code`. */
export interface CustomerAddressInput {
  first_name: string
  phone: string
  address_1: string
  metadata: { commune_code: string }
  is_default_shipping: boolean
}
