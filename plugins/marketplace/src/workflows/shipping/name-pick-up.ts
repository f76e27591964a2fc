import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "@ocop/rating/lib/refusal"
import type { PickUpPoint } from "@ocop/contracts"
import { PICK_UP } from "../../providers/fulfillment/options"
import { planOfCart, producerOfPickUp } from "./cart-plan"

/** A shipping method as the stock route takes it; what a shopper sends may be anything. */
export interface MethodChoice {
  option_id?: unknown
  data?: unknown
}

interface OptionRow {
  id: string
  data: { id?: unknown } | null
  rules?: ({ attribute: string } | null)[] | null
}

/** Text the database can take. */
const isId = (value: unknown): value is string => typeof value === "string" && /^\w+$/.test(value)

/** Producers whose goods are fetched by these options; options that bring goods are left out. */
const producersOf = async (container: MedusaContainer, choices: readonly MethodChoice[]) => {
  const id = choices.flatMap(({ option_id }) => (isId(option_id) ? option_id : []))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "data", "rules.attribute"]
  const { data } = await query.graph({ entity: "shipping_option", fields, filters: { id } })
  // the fields asked for are exactly those of OptionRow
  const rows = (data as unknown as OptionRow[]).filter((row) => row.data?.id === PICK_UP)
  return new Map<unknown, string | null>(
    rows.map((row) => [row.id, (row.rules ?? []).map(producerOfPickUp).find(Boolean) ?? null])
  )
}

const idIn = (data: unknown): unknown => (data as { pick_up_id?: unknown } | null)?.pick_up_id

/** @throws shipping.pick_up_closed when the place that is asked for is not open */
const choosePlace = (places: readonly PickUpPoint[], data: unknown): PickUpPoint | null => {
  const id = idIn(data) ?? places[0]?.id
  const place = places.find((one) => one.id === id)
  if (!place && idIn(data)) throw refusal("shipping.pick_up_closed")
  return place ?? null
}

/**
 * Puts the words of the chosen place, as it is open today, into what is to be stored with the method.
 * Whoever names no place gets the producer's own, or else its first fair.
 */
export const namePickUps = async (
  container: MedusaContainer,
  cartId: string,
  choices: readonly MethodChoice[]
): Promise<MethodChoice[]> => {
  const producers = await producersOf(container, choices)
  if (!producers.size) return [...choices]
  const { senders } = await planOfCart(container, cartId)
  return choices.map((choice) => {
    if (!producers.has(choice.option_id)) return choice
    const places = senders[producers.get(choice.option_id) ?? ""]?.pick_up ?? []
    return { ...choice, data: { pick_up: choosePlace(places, choice.data) } }
  })
}
