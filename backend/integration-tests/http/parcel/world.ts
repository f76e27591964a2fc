import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { inventoryItemOf, makeListing, makeProducer } from "../../builders/catalogue"
import { clientOf, type Answer } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { ADDRESS, createShopper, type Shopper } from "../checkout/shopper"
import { buildWorld, type World } from "../checkout/world"

export const PHONE = ADDRESS.phone
export const WRONG_PHONE = "0999888777"

/** Two producers that sell, each with an owner, and a buyer. */
export interface ParcelWorld extends World {
  shopper: Shopper
  otherProducerId: string
  /** One of a hundred in stock at 50,000 ₫, of the other producer. */
  jamVariantId: string
  owner: Awaited<ReturnType<typeof signInMember>>
  otherOwner: Awaited<ReturnType<typeof signInMember>>
}

export const buildParcelWorld = async (
  container: MedusaContainer,
  api: AxiosInstance
): Promise<ParcelWorld> => {
  const world = await buildWorld(container)
  const otherProducerId = await makeProducer(container, {
    handle: "co-so-nam-giang",
    name: "Cơ sở Nam Giang",
  })
  const jam = await makeListing(container, world, {
    handle: "mut-gung",
    title: "Mứt gừng",
    producerId: otherProducerId,
    prices: [50_000],
    stock: 100,
  })
  const poster = api as never
  return {
    ...world,
    shopper: createShopper(api as never, world),
    otherProducerId,
    jamVariantId: jam.variantIds[0] as string,
    owner: await signInMember(container, poster, {
      account: "chu-ra-zeh@example.vn",
      name: "Alăng Thị Mơ",
      serves: [{ producerId: world.producerId }],
    }),
    otherOwner: await signInMember(container, poster, {
      account: "chu-nam-giang@example.vn",
      name: "Bnướch Bao",
      serves: [{ producerId: otherProducerId }],
    }),
  }
}

/** Orders some of a variant; answers the order's id and number. */
export const buy = async (world: ParcelWorld, variantId: string, quantity = 1) => {
  const cart = await world.shopper.prepare(variantId, quantity)
  const { data } = await world.shopper.complete(cart)
  return data.order as { id: string; display_id: number; total: number }
}

/** What the owner of the first producer asks. */
export const ownerOf = (api: AxiosInstance, world: ParcelWorld) =>
  clientOf(api, world.owner.for(world.producerId))

export const otherOf = (api: AxiosInstance, world: ParcelWorld) =>
  clientOf(api, world.otherOwner.for(world.otherProducerId))

type Client = ReturnType<typeof clientOf>

export const CARRIER = { way: "carrier", carrier: "Viettel Post", tracking_code: "VTP123" }

/** The moves of an order up to one, each answered by the last. */
export const WAY: readonly [string, object][] = [
  ["accept", {}],
  ["prepare", {}],
  ["hand-over", CARRIER],
  ["delivered", {}],
]

/** Moves an order along its way until that move is made. */
export const moveTo = async (client: Client, order: string, last: string): Promise<Answer> => {
  let answer: Answer = { status: 0, data: null }
  for (const [move, body] of WAY) {
    answer = await client.post(`/producer/ocop/orders/${order}/${move}`, body)
    if (answer.status !== 200) throw new Error(`${move}: ${JSON.stringify(answer.data)}`)
    if (move === last) break
  }
  return answer
}

export const stockOf = async (container: MedusaContainer, variantId: string) => {
  const item = await inventoryItemOf(container, variantId)
  const [level] = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: item })
  return { stocked: Number(level?.stocked_quantity), reserved: Number(level?.reserved_quantity) }
}

/** What the framework says of an order. */
export const nativeOf = async (container: MedusaContainer, id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status", "fulfillments.*", "fulfillments.labels.*"],
    filters: { id },
  })
  return data[0] as unknown as {
    status: string
    fulfillments: {
      shipped_at: string | null
      delivered_at: string | null
      canceled_at: string | null
      labels: { tracking_number: string }[]
    }[]
  }
}
