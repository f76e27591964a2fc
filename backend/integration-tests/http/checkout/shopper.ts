import type { World } from "./world"
import { TAY_GIANG } from "./world"

export interface Answer {
  status: number
  // answers of many routes, looked into by the assertions only
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any
}

interface Http {
  get(path: string, config: object): Promise<Answer>
  post(path: string, body: object, config: object): Promise<Answer>
  delete(path: string, config: object): Promise<Answer>
}

export const ADDRESS = {
  first_name: "Nguyễn Thị Hoa",
  phone: "+84 905 123 456",
  address_1: "12 Trần Phú",
  metadata: { commune_code: TAY_GIANG },
}

/** A buyer with nothing but the stock Store API; every answer is given back, refusals too. */
export const createShopper = (http: Http, world: World) => {
  const config = {
    headers: { "x-publishable-api-key": world.publishableKey },
    validateStatus: () => true,
  }
  const get = (path: string) => http.get(path, config)
  const post = (path: string, body: object = {}) => http.post(path, body, config)
  const createCart = async (): Promise<string> => {
    const { data } = await post("/store/carts", { region_id: world.regionId })
    return data.cart.id
  }
  const addLine = (cart: string, variant_id: string, quantity: unknown) =>
    post(`/store/carts/${cart}/line-items`, { variant_id, quantity })
  const choosePayment = async (cart: string, provider_id = "pp_system_default", data = {}) => {
    const collection = await post("/store/payment-collections", { cart_id: cart })
    const id = collection.data.payment_collection.id
    return post(`/store/payment-collections/${id}/payment-sessions`, { provider_id, data })
  }
  const prepare = async (variantId: string, quantity = 1, address: object = ADDRESS) => {
    const cart = await createCart()
    await addLine(cart, variantId, quantity)
    await post(`/store/carts/${cart}`, { shipping_address: address })
    const option = { option_id: world.shippingOptionId }
    await post(`/store/carts/${cart}/shipping-methods`, option)
    await choosePayment(cart)
    return cart
  }
  return {
    get,
    post,
    createCart,
    addLine,
    choosePayment,
    prepare,
    complete: (cart: string) => post(`/store/carts/${cart}/complete`),
    review: (cart: string) => post(`/store/ocop/carts/${cart}/reviews`),
    lookUp: (number: unknown, phone: unknown) =>
      post("/store/ocop/order-look-ups", { number, phone } as object),
  }
}

export type Shopper = ReturnType<typeof createShopper>
