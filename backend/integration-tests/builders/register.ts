import type { clientOf } from "./client"

type Client = ReturnType<typeof clientOf>

export const producerBody = (changes: Record<string, unknown> = {}) => ({
  name: "HTX Nông nghiệp Tây Giang",
  kind: "cooperative",
  ...changes,
})

export const decisionBody = (
  registered_product_id: string,
  changes: Record<string, unknown> = {}
) => ({
  registered_product_id,
  stars: 4,
  points: 75.5,
  decision_number: "1234/QĐ-UBND",
  decision_on: "2026-06-30",
  authority_level: "province",
  authority_name: "UBND thành phố Đà Nẵng",
  criteria_edition: "26-2026",
  product_code: "48-20434-1-2026",
  first_day: "30/6/2026",
  evidence_level: "A",
  ...changes,
})

export const revocationBody = (changes: Record<string, unknown> = {}) => ({
  ground: "mark_misused",
  decision_number: "99/QĐ-UBND",
  revoked_on: "2026-11-20",
  authority_name: "UBND thành phố Đà Nẵng",
  note: "Dán tem OCOP lên sản phẩm chưa được công nhận.",
  ...changes,
})

/** A producer with one registered product, entered as staff do. */
export const enterProduct = async (staff: Client, name = "Trà đảng sâm Tây Giang") => {
  const producer = (await staff.post("/admin/ocop/producers", producerBody())).data.producer
  const body = { name, producer_id: producer.id, product_set: 12 }
  const { data } = await staff.post("/admin/ocop/registered-products", body)
  return { producer, product: data.registered_product }
}
