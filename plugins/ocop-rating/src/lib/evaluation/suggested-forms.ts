import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DossierResponse } from "@ocop/contracts"
import { DOSSIER_FIELD_MAX, foldVietnamese, isEditable, type DossierForms } from "@ocop/rules"

interface Recorded {
  representative: string | null
  phone: string | null
  email: string | null
  address: string | null
  ocop_commune?: { name: string; province_name: string } | null
}

const FIELDS = [
  "representative",
  "phone",
  "email",
  "address",
  "ocop_commune.name",
  "ocop_commune.province_name",
]

/** Where the producer is, down from what its record says to the province; nothing is said twice. */
const addressOf = ({ address, ocop_commune: commune }: Recorded): string | null => {
  const parts = [address, commune?.name, commune?.province_name]
  const said = parts.reduce<string>((text, part) => {
    if (!part || foldVietnamese(text).includes(foldVietnamese(part))) return text
    return text ? `${text}, ${part}` : part
  }, "")
  return said.slice(0, DOSSIER_FIELD_MAX.line) || null
}

/** What the producer's record knows of the forms of its dossier, as far as none was saved yet. */
export const suggestedForms = async (
  container: MedusaContainer,
  { dossier, forms }: Pick<DossierResponse, "dossier" | "forms">
): Promise<DossierForms> => {
  if (forms.registration || !isEditable(dossier.state)) return {}
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: dossier.producer_id }
  const { data } = await query.graph({ entity: "ocop_producer", fields: FIELDS, filters })
  // the fields above are exactly those of Recorded
  const [row] = data as unknown as Recorded[]
  if (!row) return {}
  const { representative, phone, email } = row
  return { registration: { representative, phone, email, address: addressOf(row) } }
}
