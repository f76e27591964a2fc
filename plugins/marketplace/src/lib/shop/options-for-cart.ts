import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Row {
  items: { variant: { product: { shipping_profile?: { id: string } | null } | null } | null }[]
}

const profilesOfCart = async (container: MedusaContainer, id: string): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["items.variant.product.shipping_profile.id"]
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } })
  // the field asked for is that of Row
  const items = (data[0] as unknown as Row | undefined)?.items ?? []
  return [...new Set(items.flatMap(({ variant }) => variant?.product?.shipping_profile?.id ?? []))]
}

/** Ways of delivery that can bring something of the cart: a floor has those of every producer. */
export const optionsForCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<string[]> => {
  const shipping_profile_id = await profilesOfCart(container, cartId)
  if (!shipping_profile_id.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id },
  })
  return data.map(({ id }: { id: string }) => id)
}
