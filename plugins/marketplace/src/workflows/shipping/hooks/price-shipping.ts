import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLAN_KEY } from "../../../providers/fulfillment/options"
import { openPickUps, planOfCart } from "../cart-plan"

interface ForPrice {
  input: { cart_id: string }
}

interface ForList {
  cart: { id: string }
}

/** A provider sees nothing but its own module: what it counts with is handed to it. */
const givePlan = async ({ input }: ForPrice, { container }: { container: MedusaContainer }) =>
  new StepResponse({ [PLAN_KEY]: await planOfCart(container, input.cart_id) })

/** Pick-up is on the list only where there is a place for it. */
const givePickUps = async ({ cart }: ForList, { container }: { container: MedusaContainer }) =>
  new StepResponse(openPickUps(await planOfCart(container, cart.id)))

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(givePlan)
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(givePlan)
listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(givePickUps)
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(givePickUps)
