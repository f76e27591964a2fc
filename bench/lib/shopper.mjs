// @ts-check
// A buyer with nothing but the stock Store API; a refusal is an error, as a benchmark of one is worthless.

/** @typedef {{ api: string, key: string, regionId: string }} Floor */
/** @typedef {{ id: string, producer: string, commune: string }} Variant */

/** @param {Floor} floor @param {string} path @param {object} [body] @returns {Promise<any>} */
export const ask = async ({ api, key }, path, body) => {
  const answer = await fetch(api + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", "x-publishable-api-key": key },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** One pack of so many producers each. @param {Floor} floor @param {number} wanted */
export const someVariants = async (floor, wanted) => {
  const { products } = await ask(floor, "/store/ocop/products?per_page=48")
  /** @type {Map<string, string>} */
  const byProducer = new Map()
  for (const { handle, producer } of products) {
    if (byProducer.size === wanted || byProducer.has(producer.id)) continue
    const { product } = await ask(floor, `/store/ocop/products/${handle}`)
    byProducer.set(producer.id, product.variants[0].id)
  }
  return [...byProducer.values()]
}

const COMMUNE = "20467"
const ADDRESS = {
  first_name: "Nguyễn Thị Hoa",
  phone: "0905123456",
  address_1: "12 Trần Phú",
  metadata: { commune_code: COMMUNE },
}

/** A cart that only waits for its completion. @param {Floor} floor @param {string[]} variants */
export const prepareCart = async (floor, variants) => {
  const { cart } = await ask(floor, "/store/carts", { region_id: floor.regionId })
  const at = `/store/carts/${cart.id}`
  for (const variant_id of variants)
    await ask(floor, `${at}/line-items`, { variant_id, quantity: 1 })
  await ask(floor, at, { shipping_address: ADDRESS })
  const { shipping_options } = await ask(floor, `/store/shipping-options?cart_id=${cart.id}`)
  const profiles = new Map(
    shipping_options.map((/** @type {any} */ one) => [one.shipping_profile_id, one.id])
  )
  for (const option_id of profiles.values())
    await ask(floor, `${at}/shipping-methods`, { option_id })
  const { payment_collection } = await ask(floor, "/store/payment-collections", {
    cart_id: cart.id,
  })
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  await ask(floor, sessions, { provider_id: "pp_system_default" })
  return cart.id
}

/** Milliseconds until the orders stand. @param {Floor} floor @param {string} cart */
export const complete = async (floor, cart) => {
  const began = performance.now()
  const answer = await ask(floor, `/store/carts/${cart}/complete`, {})
  const took = performance.now() - began
  if (answer.type !== "order") throw new Error(`No order: ${JSON.stringify(answer.error)}`)
  return { took, orders: answer.order_group?.orders.length ?? 1 }
}
