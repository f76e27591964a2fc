import type { MedusaContainer } from "@medusajs/framework/types"
import type { CommuneRef, CommuneType, OcopErrorCode } from "@ocop/contracts"
import { parsePhone } from "@ocop/rules"
import { LOCALITY_MODULE } from "../../../modules/locality"
import type LocalityModuleService from "../../../modules/locality/service"
import type { CartAddress } from "./load-cart"

/** The country of the floor: goods are delivered nowhere else. */
const COUNTRY = "vn"

/** Communes of today by code; codes of other shapes are passed over. */
export const findCommunes = async (
  container: MedusaContainer,
  codes: readonly unknown[]
): Promise<Map<string, CommuneRef>> => {
  const wanted = codes.filter((code) => typeof code === "string" && /^\d{5}$/.test(code))
  if (!wanted.length) return new Map()
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  // the filter above left nothing but strings
  const rows = await locality.listOcopCommunes({ code: wanted as string[] })
  return new Map(
    rows.map((row) => [
      row.code,
      {
        code: row.code,
        name: row.name,
        // the model's enum holds the same three words
        type: row.type as CommuneType,
        province: { code: row.province_code, name: row.province_name },
      },
    ])
  )
}

/** The commune of today with this code; null for anything else, whatever its type. */
export const findCommune = async (
  container: MedusaContainer,
  code: unknown
): Promise<CommuneRef | null> =>
  (await findCommunes(container, [code])).values().next().value ?? null

/** Address columns as the server writes them, so that a label never contradicts the code. */
export const namesOf = (commune: CommuneRef) => ({
  city: commune.name,
  province: commune.province.name,
  country_code: COUNTRY,
})

const isBlank = (text: string | null | undefined): boolean => !text?.trim()

/** Why a parcel cannot be sent there; null when it can. */
export const findAddressIssue = (
  address: CartAddress | null,
  commune: CommuneRef | null
): OcopErrorCode | null => {
  if (!address || isBlank(address.first_name) || isBlank(address.address_1)) {
    return "cart.recipient_incomplete"
  }
  if (!parsePhone(address.phone ?? "").ok) return "cart.phone_malformed"
  if (!commune || address.city !== commune.name || address.province !== commune.province.name) {
    return "cart.address_commune_unknown"
  }
  return null
}
