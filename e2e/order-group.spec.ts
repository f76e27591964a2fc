import { expect, test, type Page } from "@playwright/test"
import { sum, vnd } from "./support/amounts"
import { expectAccessible } from "./support/axe"
import { BUYER, giveRecipient, openAccount, putInCart } from "./support/checkout"
import { findSellers, type SoldListing } from "./support/sellers"

let sold: SoldListing[]

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  sold = await findSellers(request, 3)
  await request.dispose()
})

const fillCart = async (page: Page): Promise<void> => {
  for (const listing of sold) await putInCart(page, listing, 1)
}

const totalsBeside = async (page: Page, name: string): Promise<number[]> => {
  const rows = page.locator("dl > div").filter({ hasText: name })
  return (await rows.allInnerTexts()).map(vnd)
}

/** Places the order and answers its codes. */
const placeAll = async (page: Page): Promise<string[]> => {
  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  // three orders take longer than one
  await page.waitForURL(/\/cam-on\//, { timeout: 30_000 })
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã đặt hàng")
  const lines = await page.getByText(/^Mã đơn hàng: \d+$/).allInnerTexts()
  return lines.map((line) => line.replace(/\D/g, ""))
}

const expectNoSideways = async (page: Page): Promise<void> => {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(wider).toBe(0)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a cart of three producers becomes three orders that add up to it", async ({ page }) => {
      test.setTimeout(180_000)
      await fillCart(page)
      await giveRecipient(page)
      await expect(page.getByText("Giỏ hàng này thành 3 đơn hàng")).toBeVisible()
      const parts = await totalsBeside(page, "Tổng đơn này")
      const [whole] = await totalsBeside(page, "Tổng cộng")
      expect(parts).toHaveLength(3)
      expect(sum(parts)).toBe(whole)
      await expectNoSideways(page)

      const codes = await placeAll(page)
      expect(new Set(codes).size).toBe(3)
      for (const { producer, title } of sold) {
        const block = page.getByRole("article", { name: `Đơn hàng của ${producer}` })
        await expect(block.getByText(title).first()).toBeVisible()
        await expect(block.getByRole("link", { name: "Xem hợp đồng" })).toBeVisible()
      }
      expect(sum(await totalsBeside(page, "Tổng cộng"))).toBe(whole)
      await expectNoSideways(page)
    })
  })
}

test("the review and the thank-you page of three producers are accessible", async ({ page }) => {
  test.setTimeout(180_000)
  await fillCart(page)
  await giveRecipient(page)
  await expectAccessible(page)
  await placeAll(page)
  await expectAccessible(page)
})

test("each order has a contract that names its own producer alone, and one code finds all", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await fillCart(page)
  await giveRecipient(page)
  const [, second] = await placeAll(page)
  const [first, ...others] = sold
  const block = page.getByRole("article", { name: `Đơn hàng của ${first?.producer}` })
  await block.getByRole("link", { name: "Xem hợp đồng" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hợp đồng mua bán")
  const contract = page.getByRole("main")
  await expect(contract).toContainText(first?.producer ?? "")
  for (const { producer } of others) await expect(contract).not.toContainText(producer)

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto("/tra-cuu-don-hang")
  await elsewhere.getByLabel("Mã đơn hàng").fill(second ?? "")
  await elsewhere.getByLabel("Số điện thoại").fill(BUYER.phone)
  await elsewhere.getByRole("button", { name: "Xem đơn hàng" }).click()
  await expect(elsewhere.getByRole("heading", { name: "Các đơn cùng giỏ hàng" })).toBeVisible()
  await expect(elsewhere.getByRole("article")).toHaveCount(2)
})

test("a customer sees orders of one cart together", async ({ page }) => {
  test.setTimeout(180_000)
  await openAccount(page)
  await fillCart(page)
  await giveRecipient(page)
  await placeAll(page)
  await page.goto("/tai-khoan/don-hang")
  const group = page.locator("section").filter({ hasText: "Một giỏ hàng, 3 đơn" })
  await expect(group.getByRole("listitem")).toHaveCount(3)
  await group.getByRole("link").first().click()
  await expect(page.getByRole("heading", { name: "Các đơn cùng giỏ hàng" })).toBeVisible()
})
