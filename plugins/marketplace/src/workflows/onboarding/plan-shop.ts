import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { producerRefs } from "../../lib/onboarding/read-application"

/** One fee for the whole country, until the producer sets its own. Whole đồng, tax included. */
const FIRST_DELIVERY = {
  name: "Giao hàng tiêu chuẩn",
  description: "Giao tận nơi trên cả nước",
  amount: 30_000,
  currency_code: "vnd",
}

const salesChannelOf = async (container: MedusaContainer): Promise<string> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["default_sales_channel_id"]
  const { data } = await query.graph({ entity: "store", fields })
  const id = data[0]?.default_sales_channel_id
  if (!id) throw refusal("service.unavailable")
  return id
}

/** What the shop of a verified producer begins with. */
export const planShopStep = createStep(
  "plan-shop",
  async ({ producer_id }: { producer_id: string }, { container }) => {
    const [producer] = await producerRefs(container, { id: [producer_id] })
    if (!producer) throw notFound("producer.not_found")
    const { handle, name } = producer
    const sales_channel_id = await salesChannelOf(container)
    const delivery = FIRST_DELIVERY
    return new StepResponse({ producer_id, handle, name, sales_channel_id, delivery })
  }
)
