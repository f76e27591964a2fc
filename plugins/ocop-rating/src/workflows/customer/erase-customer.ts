import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { isOrderUnderWay } from "@ocop/rules"
import { listCustomerOrders } from "../../lib/customer/orders"
import { eraseCustomer, type Erased } from "../../lib/customer/erase"
import { customerHolders } from "../../lib/customer/held-elsewhere"
import { refusal } from "../../lib/refusal"

export interface EraseCustomerInput {
  customer_id: string
}

const assertNothingUnderWayStep = createStep(
  "assert-nothing-under-way",
  async ({ customer_id }: EraseCustomerInput, { container }) => {
    const { orders } = await listCustomerOrders(container, customer_id)
    if (orders.some(isOrderUnderWay)) throw refusal("customer.orders_under_way")
    const orderIds = orders.map(({ id }) => id)
    for (const holder of customerHolders()) {
      const open = await holder.hindrance?.(container, customer_id, orderIds)
      if (open) throw refusal(open)
    }
    return new StepResponse(undefined)
  }
)

const connection = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** The customer is erased by then: a file that cannot be deleted now fails nothing, but is told. */
const finish = async (container: MedusaContainer, afterwards: Erased["afterwards"]) => {
  const done = await Promise.allSettled(afterwards.map((finishOne) => finishOne(container)))
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const one of done)
    if (one.status === "rejected")
      logger.error(`Files of an erased customer are left: ${one.reason}`)
}

/** One transaction over all tables: it happens wholly or not, so there is nothing to undo. */
const eraseCustomerStep = createStep(
  "erase-customer",
  async ({ customer_id }: EraseCustomerInput, { container }) => {
    const { anonymisedOrders, afterwards } = await connection(container).transaction((sql) =>
      eraseCustomer(customer_id, sql)
    )
    await finish(container, afterwards)
    return new StepResponse({ anonymised_orders: anonymisedOrders })
  }
)

/** Deletes what is held of a customer; what the law wants kept stays without the name. */
export const eraseCustomerWorkflow = createWorkflow(
  "erase-customer",
  (input: EraseCustomerInput) => {
    assertNothingUnderWayStep(input)
    const eraseCustomer = eraseCustomerStep(input)
    return new WorkflowResponse(eraseCustomer)
  }
)
