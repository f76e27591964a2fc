import type { MedusaContainer } from "@medusajs/framework/types"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { openShopsWorkflow } from "@ocop/marketplace/workflows"
import { seedCommerce, type Commerce } from "../../../src/seed/commerce"
import { makeListing, makeProducer, type MadeListing } from "../../builders/catalogue"
import { seedCommunes, TAY_GIANG } from "../checkout/world"

export interface Seller {
  producerId: string
  handle: string
  shippingProfileId: string
  stockLocationId: string
  shippingOptionId: string
  listing: MadeListing
}

export interface World extends Commerce {
  /** Tea at 120,000 ₫, honey at 95,001 ₫, jam at 60,000 ₫; twenty pieces each. */
  tea: Seller
  honey: Seller
  jam: Seller
}

const DELIVERY = { name: "Giao tận nhà", description: "Toàn quốc", currency_code: "vnd" }

interface NewSeller {
  handle: string
  name: string
  title: string
  price: number
  fee: number
  stock?: number
}

/** A producer with a shop of its own and one product in it. */
export const makeSeller = async (
  container: MedusaContainer,
  commerce: Commerce,
  { handle, name, title, price, fee, stock = 20 }: NewSeller
): Promise<Seller> => {
  const producerId = await makeProducer(container, { handle, name, commune_code: TAY_GIANG })
  const shop = { producer_id: producerId, handle, name }
  const delivery = { ...DELIVERY, amount: fee }
  const input = { shops: [shop], sales_channel_id: commerce.salesChannelId, delivery }
  const [made] = (await openShopsWorkflow(container).run({ input })).result
  const own = {
    shippingProfileId: made?.shipping_profile_id ?? "",
    stockLocationId: made?.stock_location_id ?? "",
    shippingOptionId: made?.shipping_option_id ?? "",
  }
  const goods = { handle: `hang-${handle}`, title, producerId, prices: [price], stock }
  const listing = await makeListing(container, { ...commerce, ...own }, goods)
  return { producerId, handle, ...own, listing }
}

export const PROMOTION = "GIAM10"

/** Ten percent off everything, in every part of the cart. */
const makePromotion = (container: MedusaContainer) =>
  createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code: PROMOTION,
          type: "standard",
          status: "active",
          is_automatic: false,
          is_tax_inclusive: true,
          limit: 5,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: 10,
            currency_code: "vnd",
          },
        },
      ],
    },
  })

export const buildWorld = async (container: MedusaContainer): Promise<World> => {
  const commerce = await seedCommerce(container)
  await seedCommunes(container)
  await makePromotion(container)
  const make = (seller: NewSeller) => makeSeller(container, commerce, seller)
  return {
    ...commerce,
    tea: await make({ handle: "tra", name: "HTX Trà", title: "Trà", price: 120_000, fee: 30_000 }),
    honey: await make({
      handle: "ong",
      name: "HTX Ong",
      title: "Mật ong",
      price: 95_001,
      fee: 25_000,
    }),
    jam: await make({ handle: "mut", name: "HTX Mứt", title: "Mứt", price: 60_000, fee: 0 }),
  }
}
