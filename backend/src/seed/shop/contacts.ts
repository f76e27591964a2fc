import type { MedusaContainer } from "@medusajs/framework/types"
import { unreachablePhone } from "./phone"

interface Producer {
  id: string
  phone: string | null
}

/** What the producer module offers here. */
interface Producers {
  listOcopProducers(filters: object, config: object): Promise<Producer[]>
  updateOcopProducers(rows: object[]): Promise<unknown>
}

/** Gives every producer without a phone an illustrative one. */
export const addPhones = async (container: MedusaContainer): Promise<string> => {
  const producers = container.resolve<Producers>("ocop_producer")
  const rows = await producers.listOcopProducers({}, { order: { handle: "ASC" }, take: null })
  const phones = rows
    .map(({ id, phone }, at) => ({ id, known: phone, phone: unreachablePhone(at + 1) }))
    .filter(({ known }) => !known)
    .map(({ id, phone }) => ({ id, phone }))
  if (phones.length) await producers.updateOcopProducers(phones)
  return `${phones.length} numbers`
}
