import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  archiveOrderWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  completeOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PARCEL_MOVED } from "../events"
import { recordParcelMoveStep, type MoveParcelInput } from "./record-parcel-move"
import { shipmentLabels } from "./shipment-labels"

/**
 * Takes the parcel of one order a step further and the framework's order with it: all of it or
 * nothing. Orders of the same group are left alone. Sent twice, it is moved once.
 */
export const moveParcelWorkflow = createWorkflow("move-parcel", (input: MoveParcelInput) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `ocop:parcel:${input.order_id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const moved = recordParcelMoveStep(input)

  const fulfilled = when({ moved }, ({ moved }) => !!moved?.plan.fulfil.length).then(() => {
    const fulfilment = transform({ moved }, ({ moved }) => ({
      order_id: moved?.order_id ?? "",
      items: moved?.plan.fulfil ?? [],
    }))
    return createOrderFulfillmentWorkflow.runAsStep({ input: fulfilment })
  })
  when({ moved }, ({ moved }) => !!moved?.plan.ship).then(() => {
    const shipment = transform({ moved, fulfilled, input }, ({ moved, fulfilled, input }) => ({
      order_id: moved?.order_id ?? "",
      fulfillment_id: moved?.plan.ship?.fulfillment_id || (fulfilled?.id ?? ""),
      items: moved?.plan.ship?.items ?? [],
      labels: shipmentLabels(input),
    }))
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
  })
  when({ moved }, ({ moved }) => !!moved?.plan.deliver).then(() => {
    const delivery = transform({ moved }, ({ moved }) => ({
      orderId: moved?.order_id ?? "",
      fulfillmentId: moved?.plan.deliver ?? "",
    }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivery })
  })
  when({ moved }, ({ moved }) => !!moved?.plan.unfulfil).then(() => {
    const fulfilment = transform({ moved }, ({ moved }) => ({
      order_id: moved?.order_id ?? "",
      fulfillment_id: moved?.plan.unfulfil ?? "",
    }))
    cancelOrderFulfillmentWorkflow.runAsStep({ input: fulfilment })
  })
  when({ moved }, ({ moved }) => !!moved?.plan.cancel).then(() => {
    const order = transform({ moved, input }, ({ moved, input }) => ({
      order_id: moved?.order_id ?? "",
      canceled_by: input.actor_id,
    }))
    cancelOrderWorkflow.runAsStep({ input: order })
  })
  when({ moved }, ({ moved }) => !!moved?.plan.restock.length).then(() => {
    const levels = transform({ moved }, ({ moved }) => moved?.plan.restock ?? [])
    adjustInventoryLevelsStep(levels)
  })
  when({ moved }, ({ moved }) => !!moved?.plan.archive).then(() => {
    const orders = transform({ moved }, ({ moved }) => ({ orderIds: [moved?.order_id ?? ""] }))
    // the framework archives only what it holds for completed
    completeOrderWorkflow.runAsStep({ input: orders })
    archiveOrderWorkflow.runAsStep({ input: orders })
  })
  when({ moved }, ({ moved }) => !!moved).then(() => {
    const data = transform({ moved }, ({ moved }) => ({
      id: moved?.id,
      order_id: moved?.order_id,
      from: moved?.from,
      to: moved?.to,
    }))
    emitEventStep({ eventName: PARCEL_MOVED, data })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(moved)
})
