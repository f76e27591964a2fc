import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, type StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { contractPaymentOf, type ContractPayment } from "@ocop/contracts"
import { composeContract } from "../../../lib/contract/compose"
import { notFound } from "../../../lib/refusal"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type ContractModuleService from "../../../modules/contract/service"
import { readReview } from "../lib/review-cart"

const serviceOf = (container: MedusaContainer) =>
  container.resolve<ContractModuleService>(CONTRACT_MODULE)

const displayIdOf = async (container: MedusaContainer, id: string): Promise<number> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["display_id"], filters: { id } })
  return Number((data[0] as { display_id?: number } | undefined)?.display_id)
}

interface PaidCart {
  payment_collection?: { payment_sessions?: { provider_id: string }[] } | null
}

/** A cart is completed with the one session it has; without one it is what a buyer of old paid with. */
const paymentOf = async (container: MedusaContainer, id: string): Promise<ContractPayment> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["payment_collection.payment_sessions.provider_id"]
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } })
  // the fields asked for are exactly those of PaidCart
  const [cart] = data as unknown as PaidCart[]
  const [session] = cart?.payment_collection?.payment_sessions ?? []
  return contractPaymentOf(session?.provider_id ?? "pp_system_default")
}

type OrderCreatedHook = (
  invoke: (
    made: { order_id: string; cart_id: string },
    context: StepExecutionContext
  ) => Promise<StepResponse<undefined, string>>,
  compensate: (id: string | undefined, context: StepExecutionContext) => Promise<void>
) => void

// the workflow has this hook and documents it, but its published type lists `validate` only
const { orderCreated } = completeCartWorkflow.hooks as unknown as { orderCreated: OrderCreatedHook }

/** Still under the cart's lock: the cart holds exactly what was confirmed. */
orderCreated(
  async ({ order_id, cart_id }, { container }) => {
    const cart = await readReview(container, cart_id)
    if (!cart) throw notFound("cart.not_found")
    const order = { id: order_id, display_id: await displayIdOf(container, order_id) }
    const row = composeContract(cart, order, await paymentOf(container, cart_id), new Date())
    const { id } = await serviceOf(container).createOcopContracts(row)
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) await serviceOf(container).undoContract(id)
  }
)
