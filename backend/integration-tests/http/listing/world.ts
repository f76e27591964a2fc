import type { MedusaContainer } from "@medusajs/framework/types"
import { Jimp } from "jimp"
import { seedCommerce, type Commerce } from "../../../src/seed/commerce"
import { signInStaff } from "../../builders/access"
import { makeListing, makeProducer, type MadeListing } from "../../builders/catalogue"
import { clientOf } from "../../builders/client"
import { signInMember } from "../../builders/member"

export type Client = ReturnType<typeof clientOf>

export interface World extends Commerce {
  own: string
  foreign: string
  /** Two packs at 100,000 and 190,000 ₫, ten of each; certified. */
  tea: MadeListing
  /** Of the other producer. */
  honey: MadeListing
  owner: Client
  packer: Client
  stranger: Client
  staff: Client
  visitor: Client
  anyone: Client
}

export const LISTINGS = "/producer/ocop/listings"
export const CHANGES = "/admin/ocop/listing-changes"
export const TAKEDOWNS = "/admin/ocop/takedowns"

/** Low, so that nothing waits for it: while one is made, the server's connections run out. */
export const picture = async (width = 300, height = 12): Promise<string> => {
  const made = new Jimp({ width, height, color: 0x4c7a34ff })
  return (await made.getBuffer("image/jpeg")).toString("base64")
}

/** Everything a new listing says, without its picture. */
export const SAID = {
  title: "Trà gừng Tây Giang",
  description: "Gừng gió hái trên núi.",
  goods_kind: "food",
  product_set: 12,
  net_content: { value: 200, unit: "g" },
  weight_grams: 260,
  label: {
    origin: "Việt Nam",
    ingredients: "Gừng gió",
    usage: "Hãm nước sôi",
    storage: "Nơi khô mát",
    warnings: "Không dùng khi mốc",
  },
  price: 85_000,
  stock: 12,
}

const sell = (container: MedusaContainer, commerce: Commerce, own: string, foreign: string) =>
  Promise.all([
    makeListing(container, commerce, {
      handle: "che-day",
      title: "Chè dây",
      producerId: own,
      prices: [100_000, 190_000],
      stock: 10,
      set: 12,
      certificates: [{ stars: 4, first_day: "2026-01-01", last_day: "2028-12-31" }],
    }),
    makeListing(container, commerce, {
      handle: "mat-ong",
      title: "Mật ong",
      producerId: foreign,
      stock: 10,
    }),
  ])

export const buildWorld = async (container: MedusaContainer, api: never): Promise<World> => {
  const commerce = await seedCommerce(container)
  const own = await makeProducer(container, { handle: "htx-tay-giang", name: "HTX Tây Giang" })
  const foreign = await makeProducer(container, { handle: "htx-nam-giang", name: "HTX Nam Giang" })
  const [tea, honey] = await sell(container, commerce, own, foreign)
  const member = (account: string, producerId: string, role?: "packer") =>
    signInMember(container, api, { account, name: account, serves: [{ producerId, role }] })
  const owner = await member("mo@example.vn", own)
  const packer = await member("lien@example.vn", own, "packer")
  const stranger = await member("khac@example.vn", foreign)
  const staff = await signInStaff(container, api)
  return {
    ...commerce,
    ...{ own, foreign, tea, honey },
    owner: clientOf(api, owner.for(own)),
    packer: clientOf(api, packer.for(own)),
    stranger: clientOf(api, stranger.for(foreign)),
    staff: clientOf(api, staff.headers),
    visitor: clientOf(api, { "x-publishable-api-key": commerce.publishableKey }),
    anyone: clientOf(api),
  }
}

/** A listing that was never on sale, sent to staff; answers the ids of listing and change. */
export const sendNew = async ({ owner }: World, changes: object = {}) => {
  const { data: uploaded } = await owner.post("/producer/ocop/listing-photos", {
    content: await picture(),
  })
  const photos = [uploaded.photo.url as string]
  const { data } = await owner.post(LISTINGS, { ...SAID, photos, ...changes })
  const id = data.listing.id as string
  const sent = await owner.post(`${LISTINGS}/${id}/submit`)
  return { id, changeId: sent.data.listing?.open_change?.id as string, sent, photos }
}
