// Two servers and two workers that share one database and one Redis; the redis stage starts them.
const { randomUUID } = require("node:crypto")

const members = JSON.parse(process.env.CLUSTER ?? "[]")
const member = (name) => members.find((one) => one.name === name)
const [A, B] = ["server-a", "server-b"].map((name) => member(name)?.url)

const TAY_GIANG = "20467"

const call = async (method, url, { body, headers } = {}) => {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: answer.status, data: await answer.json() }
}

const signIn = async (url) => {
  const { OCOP_STAFF_EMAIL: email, OCOP_STAFF_PASSWORD: password } = process.env
  const { data } = await call("POST", `${url}/auth/user/emailpass`, { body: { email, password } })
  return { authorization: `Bearer ${data.token}` }
}

const settingsOf = async (url) => (await call("GET", `${url}/ocop/settings`)).data

/** The public API of one server, as a shop calls it. */
const shopOf = async (url) => {
  const { publishable_key, region_id } = await settingsOf(url)
  const headers = { "x-publishable-api-key": publishable_key }
  const post = (path, body = {}) => call("POST", url + path, { body, headers })
  const list = async (query) =>
    (await call("GET", `${url}/store/ocop/products?${query}`, { headers })).data.products
  const read = async (handle) =>
    (await call("GET", `${url}/store/ocop/products/${handle}`, { headers })).data.product
  const options = async (cart) =>
    (await call("GET", `${url}/store/shipping-options?cart_id=${cart}`, { headers })).data
      .shipping_options
  return { region_id, post, list, read, options }
}

/** Asks again until the answer is as wished or the patience is over; gives the last answer. */
const until = async (ask, isWished, patience = 60_000) => {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask()
    if (isWished(answer) || Date.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Renames a product through one server and waits until another lists it by its new name. */
const renameAndFind = async (through, seenBy) => {
  const shop = await shopOf(seenBy)
  const [product] = await shop.list("in_stock=1&per_page=1")
  const word = `ten${randomUUID().slice(0, 8)}`
  const body = { title: `${product.title} ${word}` }
  await call("POST", `${through}/admin/products/${product.id}`, {
    body,
    headers: await signIn(through),
  })
  const found = await until(
    () => shop.list(`q=${word}`),
    (products) => products.length > 0
  )
  return { renamed: [product.id], found: found.map(({ id }) => id) }
}

const ADDRESS = {
  first_name: "Nguyễn Thị Hoa",
  phone: "0905123456",
  address_1: "12 Trần Phú",
  metadata: { commune_code: TAY_GIANG },
}

const cartReadyToOrder = async (shop) => {
  const [{ handle }] = await shop.list("in_stock=1&per_page=1")
  const { variants } = await shop.read(handle)
  const { id: variant_id } = variants.find(({ available }) => available === null || available > 2)
  const { data } = await shop.post("/store/carts", { region_id: shop.region_id })
  const cart = data.cart.id
  await shop.post(`/store/carts/${cart}/line-items`, { variant_id, quantity: 1 })
  await shop.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
  const [option] = await shop.options(cart)
  await shop.post(`/store/carts/${cart}/shipping-methods`, { option_id: option.id })
  const collection = await shop.post("/store/payment-collections", { cart_id: cart })
  await shop.post(
    `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" }
  )
  return cart
}

const kill = (name) => process.kill(member(name).pid, "SIGKILL")

test("a change made through one server is taken up by a worker and seen on the other", async () => {
  const { renamed, found } = await renameAndFind(A, B)
  expect(found).toEqual(renamed)
})

test("a cart that two servers complete at once becomes one order", async () => {
  const [shopA, shopB] = [await shopOf(A), await shopOf(B)]
  const cart = await cartReadyToOrder(shopA)
  const answers = await Promise.all(
    [shopA, shopB].map((shop) => shop.post(`/store/carts/${cart}/complete`))
  )
  // whoever came second may be told to wait; asked again it answers with the one order
  const ids = await Promise.all(
    answers.map(({ data }) =>
      data.order
        ? data.order.id
        : until(
            async () => (await shopB.post(`/store/carts/${cart}/complete`)).data.order?.id,
            Boolean
          )
    )
  )
  expect(ids[0]).toMatch(/^order_/)
  expect(ids[1]).toBe(ids[0])
  expect(Math.max(...answers.map(({ status }) => status))).toBeLessThan(500)
})

test("wrong phones for an order are counted by all servers together", async () => {
  const [shopA, shopB] = [await shopOf(A), await shopOf(B)]
  const guess = { number: 1_900_000_001, phone: "0905000000" }
  for (let attempt = 0; attempt < 10; attempt++)
    expect((await shopA.post("/store/ocop/order-look-ups", guess)).status).toBe(404)
  expect((await shopB.post("/store/ocop/order-look-ups", guess)).status).toBe(429)
})

test("when a server and a worker are killed, the others do the work", async () => {
  kill("server-a")
  kill("worker-a")
  const { renamed, found } = await renameAndFind(B, B)
  expect(found).toEqual(renamed)
})
