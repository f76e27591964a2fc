import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { api } from "./support/console"
import { signedCodeOf, validEntries } from "./support/register"
import { staffApi } from "./support/staff-api"

const EMAIL = process.env.OCOP_STAFF_EMAIL ?? ""
const PASSWORD = process.env.OCOP_STAFF_PASSWORD ?? ""

const keepPicture = async (page: Page): Promise<string> => {
  const data = { email: EMAIL, password: PASSWORD }
  const login = await page.request.post(api("/auth/user/emailpass"), { data })
  const { token } = (await login.json()) as { token: string }
  await page.goto("/")
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 240 } })
  const answer = await page.request.post(api("/admin/uploads"), {
    headers: { authorization: `Bearer ${token}` },
    multipart: { files: { name: "goi.png", mimeType: "image/png", buffer } },
  })
  const { files } = (await answer.json()) as { files: { url: string }[] }
  return files[0]?.url ?? ""
}

/** Puts one photo on the page of what a certificate is about. */
const showPack = async (page: Page, handle: string) => {
  const staff = await staffApi(page.request)
  const found = await (await staff.get(`/admin/products?handle=${handle}&fields=id`)).json()
  const { products } = found as { products: { id: string }[] }
  const url = await keepPicture(page)
  const changes = { thumbnail: url, images: [{ url }] }
  const answer = await staff.post(`/admin/products/${products[0]?.id}`, changes)
  expect(answer.ok()).toBe(true)
}

const open = async (page: Page, path: string) => {
  // a page that is kept in memory is thrown away as soon as the change is told
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole("img", { name: /ảnh 1|photo 1/ })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const photo = page.getByRole("img", { name: /ảnh 1|photo 1/ })
  await photo.scrollIntoViewIfNeeded()
  await expect
    .poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  await expectAccessible(page)
}

/** The last of its state that is sold here: the first ones are other tests'. */
const soldEntry = async (page: Page, states: string) => {
  const entries = await validEntries(page.request, states)
  const entry = entries.filter(({ product_handle }) => product_handle).at(-1)
  if (!entry?.product_handle) throw new Error(`Nothing sold is ${states}`)
  return { id: entry.id, handle: entry.product_handle }
}

for (const width of [390, 1280])
  test(`a pack is compared with its photo, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const { id, handle } = await soldEntry(page, "valid,expiring")
    await showPack(page, handle)
    const code = await signedCodeOf(page.request, id)
    await open(page, `/xac-minh/${code}`)
    await expect(page.getByText("Gói hàng thật trông như thế nào")).toBeVisible()
    await expect(page.getByText("hết giá trị")).toHaveCount(0)
    await open(page, `/en/xac-minh/${code}`)
    await expect(page.getByText("What the genuine pack looks like")).toBeVisible()
  })

test("under a certificate that has ended every photo says that its stars count no more", async ({
  page,
}) => {
  const { id, handle } = await soldEntry(page, "revoked,expired")
  await showPack(page, handle)
  await open(page, `/so-dang-ky/${id}`)
  await expect(page.getByText("Sao theo giấy này hết giá trị")).toBeVisible()
})

test("without photos the page says so", async ({ page }) => {
  const entries = await validEntries(page.request)
  // the demonstration has no pictures, and other tests give some to others alone
  await page.goto(`/so-dang-ky/${entries.at(-2)?.id}`)
  await expect(page.getByText("Sàn chưa có ảnh gói hàng")).toBeVisible()
})
