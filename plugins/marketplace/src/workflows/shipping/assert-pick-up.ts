import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pickUpIn } from "@ocop/rating/lib/shipping/chosen-pick-up"
import { refusal } from "@ocop/rating/lib/refusal"
import { isSame } from "../../lib/shipping/same"
import { planOfCart } from "./cart-plan"

interface CartRow {
  completed_at: Date | string | null
  shipping_methods?: ({ data: unknown } | null)[] | null
}

const FIELDS = ["completed_at", "shipping_methods.data"]

const chosenIn = async (container: MedusaContainer, id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  // the fields asked for are exactly those of CartRow
  const [cart] = data as unknown as CartRow[]
  if (cart?.completed_at) return []
  return (cart?.shipping_methods ?? []).flatMap((method) => pickUpIn(method?.data) ?? [])
}

/**
 * The places a cart's goods are to be fetched at are open today, in the words they were chosen in. A
 * cart that has become orders passes: what it was ordered with stands.
 *
 * @throws shipping.pick_up_closed
 */
export const assertPickUpsOpen = async (
  container: MedusaContainer,
  cartId: string
): Promise<void> => {
  const chosen = await chosenIn(container, cartId)
  if (!chosen.length) return
  const { senders } = await planOfCart(container, cartId)
  const open = Object.values(senders).flatMap(({ pick_up }) => pick_up)
  const isOpen = chosen.every((place) => open.some((one) => isSame(one, place)))
  if (!isOpen) throw refusal("shipping.pick_up_closed")
}
