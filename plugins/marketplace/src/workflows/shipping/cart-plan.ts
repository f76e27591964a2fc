import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@ocop/rating/lib/today"
import { readPlan, type ShippingPlan } from "../../lib/shipping/shipping-plan"

interface CartRow {
  items?: ({ product_id: string | null } | null)[] | null
  shipping_address?: { metadata?: Record<string, unknown> | null } | null
}

const FIELDS = ["items.product_id", "shipping_address.metadata"]

/** The plan of everything in a cart, to the commune its address names. */
export const planOfCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<ShippingPlan> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } })
  // the fields asked for are exactly those of CartRow
  const [cart] = data as unknown as CartRow[]
  const products = (cart?.items ?? []).flatMap((item) => item?.product_id ?? [])
  const commune = cart?.shipping_address?.metadata?.commune_code
  return readPlan(container, products, { commune, today: today() })
}

const ATTRIBUTE = "pick_up_"

/** The attribute under which an option asks whether its producer has a place to pick goods up. */
export const pickUpAttribute = (producerId: string): string => ATTRIBUTE + producerId

/** The producer of which a rule of an option asks that; null for a rule of another kind. */
export const producerOfPickUp = (rule: { attribute: string } | null): string | null =>
  rule?.attribute.startsWith(ATTRIBUTE) ? rule.attribute.slice(ATTRIBUTE.length) : null

export const openPickUps = ({ senders }: ShippingPlan): Record<string, string> =>
  Object.fromEntries(
    Object.entries(senders).flatMap(([id, { pick_up }]) =>
      pick_up.length ? [[pickUpAttribute(id), "true"]] : []
    )
  )
