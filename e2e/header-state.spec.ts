import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { findListing } from "./support/listing"
import { putInCart } from "./support/checkout"

const nav = (page: Page) => page.getByRole("navigation", { name: "Mục chính" })
const places = async (page: Page) =>
  nav(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => JSON.stringify(link.getBoundingClientRect())))

test("the header counts the cart, also in words, without moving anything", async ({
  page,
  request,
}) => {
  await putInCart(page, await findListing(request), 2)
  await page.route("**/api/me", (route) => route.abort())
  await page.goto("/xep-hang")
  const before = await places(page)
  await page.unroute("**/api/me")
  await page.goto("/xep-hang")
  await expect(nav(page).getByRole("link", { name: /^Giỏ hàng/ })).toHaveAccessibleName(
    "Giỏ hàng (2 món trong giỏ)"
  )
  expect(await places(page)).toEqual(before)
  await expectAccessible(page)
})

test("what the header tells a visitor is kept by nobody and names nobody", async ({ request }) => {
  const answer = await request.get("/api/me")
  expect(answer.headers()["cache-control"]).toBe("private, no-store")
  expect(await answer.json()).toEqual({ cart_count: 0, signed_in: false })
})

test("a stale or forged cart is an empty one", async ({ request, baseURL }) => {
  const cookie = `ocop_cart=${encodeURIComponent(btoa('"cart_01"'))}`
  const answer = await request.get(`${baseURL}/api/me`, { headers: { cookie } })
  expect(await answer.json()).toEqual({ cart_count: 0, signed_in: false })
})

test("the page itself is the same with and without cookies", async ({ request, baseURL }) => {
  const cookie = `ocop_customer=${encodeURIComponent(btoa('"x.y.z"'))}`
  const plain = await (await request.get(`${baseURL}/xep-hang`)).text()
  const known = await (await request.get(`${baseURL}/xep-hang`, { headers: { cookie } })).text()
  expect(known).toBe(plain)
})
