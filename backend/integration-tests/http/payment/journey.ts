import type { MedusaContainer } from "@medusajs/framework/types"
import { makeProducer } from "../../builders/catalogue"
import { clientOf } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { createShopper } from "../checkout/shopper"
import { buildWorld } from "../checkout/world"

export const ACCOUNT = {
  bin: "970405",
  account_number: "4200 2051 23456",
  account_holder: "Hợp tác xã Ra Zéh",
}

export const KEPT_ACCOUNT = {
  bin: "970405",
  bank_name: "Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam",
  bank_short_name: "Agribank",
  account_number: "4200205123456",
  account_holder: "HOP TAC XA RA ZEH",
}

const BANK = "/producer/ocop/bank-account"

/** A shop whose producer can be paid by transfer, and another producer who has nothing to do with it. */
export const buildPaymentWorld = async (container: MedusaContainer, api: never) => {
  const world = await buildWorld(container)
  const shopper = createShopper(api, world)
  const otherId = await makeProducer(container, { handle: "htx-khac", name: "HTX Khác" })
  const serves = [{ producerId: world.producerId, role: "owner" as const }]
  const owner = await signInMember(container, api, { account: "chu@example.vn", serves })
  const packing = [{ producerId: world.producerId, role: "packer" as const }]
  const packer = await signInMember(container, api, { account: "goi@example.vn", serves: packing })
  const other = await signInMember(container, api, {
    account: "khac@example.vn",
    serves: [{ producerId: otherId }],
  })
  const clients = {
    owner: clientOf(api, owner.for(world.producerId)),
    packer: clientOf(api, packer.for(world.producerId)),
    other: clientOf(api, other.for(otherId)),
    /** Serves another producer, and claims to speak for this one. */
    liar: clientOf(api, other.for(world.producerId)),
    anyone: clientOf(api),
    withKey: (headers: Record<string, string> = {}) =>
      clientOf(api, { "x-publishable-api-key": world.publishableKey, ...headers }),
  }
  await clients.owner.put(BANK, ACCOUNT)

  const prepare = async (provider: string, data = {}) => {
    const cart = await shopper.prepare(world.tea.variantId, 1)
    await shopper.choosePayment(cart, provider, data)
    return cart
  }
  const finish = async (cart: string) => {
    const { order } = (await shopper.complete(cart)).data
    const { contract } = (await shopper.lookUp(order.display_id, "0905123456")).data
    return {
      id: order.id as string,
      number: order.display_id as number,
      total: order.total as number,
      token: { "x-ocop-contract-token": contract.token as string },
    }
  }
  const buy = async (provider: string, data = {}) => finish(await prepare(provider, data))
  return { world, shopper, clients, prepare, finish, buy, ownerId: owner.memberId, BANK }
}

export type PaymentWorld = Awaited<ReturnType<typeof buildPaymentWorld>>
