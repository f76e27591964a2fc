import { ADDRESS, createShopper } from "../checkout/shopper"
import type { World as ShopWorld } from "../checkout/world"
import type { Seller, World } from "./world"

type Http = Parameters<typeof createShopper>[0]

export const variantOf = ({ listing }: Seller): string => listing.variantIds[0] ?? ""

/** A buyer of several producers' goods with nothing but the stock Store API. */
export const createBuyer = (http: Http, world: World) => {
  // the stock shopper's own `prepare`, which is not used here, alone needs more of a world
  const shopper = createShopper(http, world as unknown as ShopWorld)
  const fill = async (lines: [Seller, number][]): Promise<string> => {
    const cart = await shopper.createCart()
    for (const [seller, quantity] of lines) await shopper.addLine(cart, variantOf(seller), quantity)
    await shopper.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
    return cart
  }
  const deliver = (cart: string, { shippingOptionId }: Seller) =>
    shopper.post(`/store/carts/${cart}/shipping-methods`, { option_id: shippingOptionId })
  const prepareAll = async (lines: [Seller, number][], promo_codes?: string[]): Promise<string> => {
    const cart = await fill(lines)
    for (const [seller] of lines) await deliver(cart, seller)
    if (promo_codes) await shopper.post(`/store/carts/${cart}`, { promo_codes })
    await shopper.choosePayment(cart)
    return cart
  }
  return { ...shopper, fill, deliver, prepareAll }
}

export type Buyer = ReturnType<typeof createBuyer>
