import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { clientOf } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { signInMember } from "../../builders/member"
import { buildParcelWorld, buy, otherOf, ownerOf, PHONE } from "../parcel/world"

/** Two producers, a customer with an account, and buyers without one. */
export const buildCareWorld = async (container: MedusaContainer, api: AxiosInstance) => {
  const world = await buildParcelWorld(container, api)
  const packer = await signInMember(container, api as never, {
    account: "goi@example.vn",
    name: "Người gói hàng",
    serves: [{ producerId: world.producerId, role: "packer" }],
  })
  const customer = await signInCustomer(container, api as never)
  const withKey = (headers: Record<string, string> = {}) =>
    clientOf(api, { "x-publishable-api-key": world.publishableKey, ...headers })

  const tokenOf = async (display_id: number) => {
    const { data } = await world.shopper.lookUp(display_id, PHONE)
    return { "x-ocop-contract-token": data.contract.token as string }
  }
  /** An order of a buyer without an account, and what that buyer asks with. */
  const guestOrder = async () => {
    const order = await buy(world, world.tea.variantId)
    return { ...order, buyer: withKey(await tokenOf(order.display_id)) }
  }
  /** An order of the customer. */
  const customerOrder = async () => {
    const cart = await world.shopper.prepare(world.tea.variantId, 1)
    await withKey(customer).post(`/store/carts/${cart}/customer`)
    await world.shopper.choosePayment(cart)
    const { order } = (await world.shopper.complete(cart)).data
    return { ...(order as { id: string; display_id: number }), buyer: withKey(customer) }
  }
  return {
    ...world,
    withKey,
    guestOrder,
    customerOrder,
    customer: withKey(customer),
    anyone: withKey(),
    producer: ownerOf(api, world),
    otherProducer: otherOf(api, world),
    packing: clientOf(api, packer.for(world.producerId)),
  }
}

export type CareWorld = Awaited<ReturnType<typeof buildCareWorld>>
