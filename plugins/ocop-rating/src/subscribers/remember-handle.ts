import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  ProductStatus,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { idsOf } from "../lib/catalogue/affected-products"
import { ADDRESS_MODULE } from "../modules/address"
import type AddressModuleService from "../modules/address/service"

/** A product that is published is known by its handle from now on, whatever it is called later. */
export default async function rememberHandle({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { id: idsOf(event.data), status: ProductStatus.PUBLISHED },
  })
  const handles = data.map(({ id, handle }) => ({ handle, product_id: id }))
  const addresses = container.resolve<AddressModuleService>(ADDRESS_MODULE)
  await addresses.remember(handles, container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}

export const config: SubscriberConfig = {
  event: [ProductWorkflowEvents.CREATED, ProductWorkflowEvents.UPDATED],
  context: { subscriberId: "ocop-remember-handle" },
}
