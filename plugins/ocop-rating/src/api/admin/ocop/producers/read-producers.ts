import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducer, ProducerStatus } from "@ocop/contracts"
import { toOrigin, toProducerRef, type ProducerRow } from "../../../../lib/register-entry"

type Row = ProducerRow &
  Pick<
    AdminProducer,
    | "trade_name"
    | "tax_code"
    | "registration_number"
    | "representative"
    | "phone"
    | "email"
    | "address"
    | "story"
    | "commune_code"
    | "former_unit_id"
    | "created_at"
    | "updated_at"
  > & { status: ProducerStatus; products?: ({ id: string } | null)[] | null }

const FIELDS = ["*", "ocop_commune.*", "ocop_former_unit.*", "products.id"]

const toAdminProducer = (row: Row): AdminProducer => ({
  ...toProducerRef(row),
  origin: toOrigin(row),
  product_count: (row.products ?? []).filter(Boolean).length,
  trade_name: row.trade_name,
  tax_code: row.tax_code,
  registration_number: row.registration_number,
  representative: row.representative,
  phone: row.phone,
  email: row.email,
  address: row.address,
  story: row.story,
  status: row.status,
  commune_code: row.commune_code,
  former_unit_id: row.former_unit_id,
  created_at: row.created_at,
  updated_at: row.updated_at,
})

export const readProducers = async (
  container: MedusaContainer,
  filters: Record<string, unknown>,
  { skip, take }: { skip: number; take: number }
): Promise<{ producers: AdminProducer[]; count: number }> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "ocop_producer",
    fields: FIELDS,
    filters,
    pagination: { skip, take, order: { search_name: "ASC", id: "ASC" } },
  })
  // the fields asked for are exactly those of Row
  const rows = data as unknown as Row[]
  return { producers: rows.map(toAdminProducer), count: metadata?.count ?? rows.length }
}
