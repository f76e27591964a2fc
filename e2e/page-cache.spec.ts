import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test"
import { api } from "./support/console"
import { findListing } from "./support/listing"
import { startWithCuttableApi } from "./support/own-storefront"

interface Product {
  id: string
  handle: string
  title: string
  certificate: { id: string } | null
  variants: { id: string; price: number | null }[]
}

const readJson = async <T>(answer: APIResponse): Promise<T> => {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}`)
  return (await answer.json()) as T // the API's own types are not known here
}

const shopHeaders = async (request: APIRequestContext) => {
  const settings = await readJson<{ publishable_key: string }>(
    await request.get(api("/ocop/settings"))
  )
  return { "x-publishable-api-key": settings.publishable_key }
}

const staffHeaders = async (request: APIRequestContext) => {
  const data = {
    email: process.env.OCOP_STAFF_EMAIL ?? "",
    password: process.env.OCOP_STAFF_PASSWORD ?? "",
  }
  const { token } = await readJson<{ token: string }>(
    await request.post(api("/auth/user/emailpass"), { data })
  )
  return { authorization: `Bearer ${token}` }
}

/** One that is certified and for sale, from the end of the alphabet, which other tests leave alone. */
const someProduct = async (request: APIRequestContext, at: number): Promise<Product> => {
  const headers = await shopHeaders(request)
  const list = await readJson<{ products: { handle: string }[] }>(
    await request.get(api("/store/ocop/products?certified=true&sort=name&per_page=60"), { headers })
  )
  const handle = list.products.at(at)?.handle ?? ""
  const answer = await request.get(api(`/store/ocop/products/${handle}`), { headers })
  return (await readJson<{ product: Product }>(answer)).product
}

const REVOKED = /bị thu hồi/i

const how = (answer: APIResponse): string => answer.headers()["x-page"] ?? "none"

/** Asks until the page comes from memory: other tests' orders change stock meanwhile. */
const warm = async (request: APIRequestContext, path: string): Promise<APIResponse> => {
  let answer: APIResponse | undefined
  await expect(async () => {
    answer = await request.get(path)
    expect(how(answer)).toBe("hit")
  }).toPass()
  return answer as APIResponse
}

test("nobody sees another's page: cookies and tokens change nothing, and none is handed out", async ({
  request,
  playwright,
}) => {
  const product = await someProduct(request, -1)
  for (const path of ["/", "/san-pham", `/san-pham/${product.handle}`, "/en/xac-minh"]) {
    const stranger = await warm(request, path)
    const buyer = await playwright.request.newContext({
      baseURL: test.info().project.use.baseURL ?? "",
      extraHTTPHeaders: {
        cookie: "ocop_cart=cart_01; ocop_token=x; connect.sid=y",
        authorization: "Bearer z",
      },
    })
    const theirs = await buyer.get(path)
    expect(await theirs.text()).toBe(await stranger.text())
    expect(theirs.headers()["set-cookie"]).toBeUndefined()
    await buyer.dispose()
  }
})

test("a page is compressed, has an entity tag and is not sent twice", async ({ request }) => {
  const answer = await warm(request, "/san-pham")
  const { etag, ...headers } = answer.headers()
  expect(etag).toMatch(/^"[\w-]{22}-br"$/)
  expect(headers["content-encoding"]).toBe("br")
  expect(headers["cache-control"]).toBe("public, no-cache")
  expect(headers.vary?.toLowerCase()).toContain("accept-encoding")
  const again = await request.get("/san-pham", { headers: { "if-none-match": etag ?? "" } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
  const head = await request.head("/san-pham")
  expect(head.headers()["content-length"]).toBe(headers["content-length"])
  const plain = await request.get("/san-pham", { headers: { "accept-encoding": "identity" } })
  expect(plain.headers()["content-encoding"]).toBeUndefined()
  expect(await plain.text()).toBe(await answer.text())
})

test("query parameters that no page reads lead to the page that is kept", async ({ request }) => {
  const product = await someProduct(request, -1)
  for (const path of ["/san-pham", `/san-pham/${product.handle}`]) {
    const plain = await warm(request, path)
    for (const query of ["?utm_source=a", "?fbclid=1&x=2", "?__proto__=1"]) {
      const answer = await request.get(path + query)
      expect(how(answer)).toBe("hit")
      expect(await answer.text()).toBe(await plain.text())
    }
  }
})

test("pages of one buyer are never kept and not to be indexed", async ({ request }) => {
  for (const path of ["/gio-hang", "/en/tai-khoan"]) {
    const answer = await request.get(path)
    expect(how(answer)).toBe("none")
    expect(answer.headers()["cache-control"]).toContain("no-store")
    expect(answer.headers()["x-robots-tag"]).toContain("noindex")
  }
})

test("a changed price is gone on the next request", async ({ request }) => {
  const product = await someProduct(request, -2)
  const path = `/san-pham/${product.handle}`
  const headers = await staffHeaders(request)
  const shown = await (await warm(request, path)).text()
  expect(shown).not.toContain("987.000")
  const [variant] = product.variants
  const answer = await request.post(
    api(`/admin/products/${product.id}/variants/${variant?.id ?? ""}`),
    { headers, data: { prices: [{ currency_code: "vnd", amount: 987_000 }] } }
  )
  expect(answer.ok()).toBe(true)
  expect(await (await request.get(path)).text()).toContain("987.000")
})

test("a revoked certificate is gone on the next request, from its product and from the list", async ({
  request,
}) => {
  const product = await someProduct(request, -3)
  const paths = [`/san-pham/${product.handle}`, `/so-dang-ky/${product.certificate?.id ?? ""}`]
  for (const path of paths) {
    const html = await (await warm(request, path)).text()
    expect(html, path).toMatch(/còn hiệu lực/i)
    expect(html, path).not.toMatch(REVOKED)
  }
  const { today } = await readJson<{ today: string }>(await request.get(api("/ocop/settings")))
  const revoked = await request.post(
    api(`/admin/ocop/certificates/${product.certificate?.id ?? ""}/revoke`),
    {
      headers: await staffHeaders(request),
      data: {
        ground: "mark_misused",
        decision_number: "99/QĐ-UBND",
        revoked_on: today,
        authority_name: "UBND thành phố Đà Nẵng",
        note: "Dán tem OCOP lên sản phẩm chưa được công nhận.",
      },
    }
  )
  expect(revoked.ok()).toBe(true)
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    expect(html, path).toMatch(REVOKED)
  }
})

test("while the API is down kept pages are shown with a notice, and buying says it cannot", async ({
  page,
  request,
}) => {
  const { handle } = await findListing(request)
  const { origin, process, cutApi } = await startWithCuttableApi()
  try {
    await warm(request, `${origin}/san-pham`)
    await page.goto(`${origin}/san-pham`)
    await expect(page.locator("#stale-notice")).toBeHidden()
    await page.goto(`${origin}/san-pham/${handle}`)
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
    await cutApi()
    // until the storefront has noticed
    await expect(async () => {
      const answer = await page.goto(`${origin}/san-pham`)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()["warning"]).toContain("110")
      expect(answer?.headers()["cache-control"]).toBe("no-store")
    }).toPass()
    await expect(page.getByText("Trang này được lưu từ trước")).toBeVisible()
    const cart = await page.goto(`${origin}/thanh-toan`)
    expect(cart?.status()).toBe(503)
    await expect(page.getByRole("main")).toContainText("Chưa có đơn nào được tạo")
    // a page that was never made cannot be shown
    expect((await request.get(`${origin}/so-dang-ky`)).status()).toBe(503)
  } finally {
    process.kill("SIGKILL")
  }
})
