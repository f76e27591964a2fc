import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { Jimp } from "jimp"
import { withGps } from "../../builders/photo"
import { buildParcelWorld, buy, moveTo, ownerOf, PHONE, type ParcelWorld } from "../parcel/world"

export const TEA = "/store/ocop/products/tra-re-atiso/reviews"
export const WORDS = { phone: PHONE, mark: 4, text: "Trà thơm, gói kỹ.", author_name: "Chị Mơ" }

/** A JPEG that says where and with what it was taken. */
export const photoWithPlace = async (side = 30) => {
  const jpeg = await new Jimp({ width: side, height: 20, color: 0x336699ff }).getBuffer(
    "image/jpeg"
  )
  return { content: withGps(jpeg).toString("base64") }
}

export interface DeliveredLine {
  order: string
  line: string
  /** Where its review is written. */
  path: string
}

/** Deliveries of tea, each with the address of its review. */
export const reviewWorld = async (container: MedusaContainer, api: AxiosInstance) => {
  const world: ParcelWorld = await buildParcelWorld(container, api)
  const lineOf = async (order: string): Promise<DeliveredLine> => {
    const { data } = await world.shopper.get(`/store/ocop/orders/${order}/reviews`)
    const line = data.lines[0].line_id as string
    return { order, line, path: `/store/ocop/orders/${order}/lines/${line}/review` }
  }
  return {
    world,
    lineOf,
    ordered: async () => lineOf((await buy(world, world.tea.variantId)).id),
    delivered: async () => {
      const { id } = await buy(world, world.tea.variantId)
      await moveTo(ownerOf(api, world), id, "delivered")
      return lineOf(id)
    },
  }
}

export type ReviewWorld = Awaited<ReturnType<typeof reviewWorld>>
