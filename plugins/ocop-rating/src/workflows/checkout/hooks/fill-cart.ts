import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertOffered } from "../lib/assert-offered"

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const variantIds = (cart.items ?? []).map(
    (item: { variant_id?: string | null }) => item.variant_id
  )
  await assertOffered(container, variantIds, cart.sales_channel_id ?? null)
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const variantIds = (input.items ?? []).map((item) => item.variant_id)
  await assertOffered(container, variantIds, cart.sales_channel_id ?? null)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  if (input.update.quantity === 0) return
  const item = cart.items?.find((one: { id: string }) => one.id === input.item_id)
  if (item) await assertOffered(container, [item.variant_id], cart.sales_channel_id ?? null)
})
