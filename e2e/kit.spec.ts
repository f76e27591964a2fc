import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { startWithoutApi, type OwnStorefront } from "./support/own-storefront"

const API_URL = process.env.API_URL ?? ""

let closed: OwnStorefront
let open: OwnStorefront

test.beforeAll(async () => {
  closed = await startWithoutApi({ API_URL, NODE_ENV: "production", OCOP_KIT: "" })
  open = await startWithoutApi({ API_URL, NODE_ENV: "production", OCOP_KIT: "1" })
})

test.afterAll(() => {
  for (const { process } of [closed, open]) process.kill("SIGKILL")
})

for (const path of ["/_kit", "/en/_kit", "/_kit/loi/410"]) {
  test(`${path} does not exist on a floor in production`, async ({ request }) => {
    expect((await request.get(closed.origin + path)).status()).toBe(404)
  })
}

for (const [path, title] of [
  ["/_kit", "Bộ thành phần"],
  ["/en/_kit", "Component kit"],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} shows every component, accessible in ${colorScheme} mode`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(open.origin + path)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
      await expectAccessible(page)
    })
  }
}

test("a badge speaks of OCOP and its day, a rating of buyers and never in stars", async ({
  page,
}) => {
  await page.goto(`${open.origin}/_kit`)
  const part = (name: string) =>
    page.locator("section", { has: page.getByRole("heading", { name, exact: true, level: 2 }) })
  const badges = part("Huy hiệu OCOP")
  await expect(
    badges.getByRole("img", { name: "OCOP 4 sao, còn hiệu lực đến 31/12/2027" })
  ).toHaveText("OCOP ★★★★còn hiệu lực đến 12/2027")
  await expect(badges.getByRole("img", { name: /thu hồi/ })).not.toContainText("★")
  await expect(part("Đánh giá của người mua")).toContainText("4,6/5 · 128 lượt đánh giá")
  await expect(part("Đánh giá của người mua")).not.toContainText("★")
})

for (const [status, title, way] of [
  [404, "Không tìm thấy trang", "Tìm"],
  [410, "Sản phẩm không còn trên sàn", "Tìm"],
  [500, "Đã có lỗi xảy ra", "Thử lại"],
  [503, "Hệ thống đang bận", "Thử lại"],
] as const) {
  test(`the page of ${status} says what happened and what helps`, async ({ page }) => {
    const answer = await page.goto(`${open.origin}/_kit/loi/${status}`)
    expect(answer?.status()).toBe(status)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
    const main = page.getByRole("main")
    await expect(
      main.getByRole("button", { name: way }).or(main.getByRole("link", { name: way }))
    ).toBeVisible()
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
  })
}
