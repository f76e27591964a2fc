import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface Wanted {
  variant_id: string
  location_id: string
  stocked_quantity: number
}

/** What lies where of a pack that was just made; nothing of a service, which is not counted. */
export const newLevelsStep = createStep(
  "new-levels",
  async ({ variant_id, ...level }: Wanted, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product_variant_inventory_item",
      fields: ["inventory_item_id"],
      filters: { variant_id },
    })
    const items = data as unknown as { inventory_item_id: string }[]
    return new StepResponse({
      inventory_levels: items.map(({ inventory_item_id }) => ({ inventory_item_id, ...level })),
    })
  }
)
