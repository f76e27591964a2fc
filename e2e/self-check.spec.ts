import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"

test.use({ viewport: { width: 390, height: 844 } })

const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const outcome = (page: Page) => page.locator("#ket-qua")
const show = (page: Page) => page.getByRole("button", { name: "Xem kết quả" }).first().click()
const criterion = (page: Page, name: RegExp) => page.getByRole("group", { name })

/** The best choice of every criterion: the last one it has. */
const fillBest = async (page: Page) => {
  for (const field of await page.locator("fieldset").all())
    await field.getByRole("radio").last().check()
}

const isNotWiderThanThePhone = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

test("a maker finds the set, answers, and sees what is missing for the next star", async ({
  page,
}) => {
  const problems = watchConsole(page)
  await page.goto("/tu-danh-gia")
  await expectAccessible(page)
  await page.getByRole("searchbox", { name: /^Tên sản phẩm/ }).fill("banh trang")
  await page.getByRole("button", { name: "Tìm", exact: true }).last().click()
  await page.getByRole("link", { name: /^Bộ 6:/ }).click()
  await expect(heading(page)).toHaveText("Tự đánh giá: Chế biến từ gạo, ngũ cốc")
  await expect(outcome(page)).toHaveCount(0)
  await isNotWiderThanThePhone(page)

  await criterion(page, /^1\.5 /)
    .getByRole("radio", { name: /50% đến dưới 75%/ })
    .check()
  await show(page)
  await expect(outcome(page)).toContainText("Đã trả lời 1/")
  await expect(outcome(page)).toContainText("đạt đến 3 sao")

  await fillBest(page)
  await criterion(page, /^1\.5 /)
    .getByRole("radio", { name: /50% đến dưới 75%/ })
    .check()
  await show(page)
  await expect(outcome(page)).toContainText("98/100 điểm")
  await expect(outcome(page)).toContainText("3 sao. Số điểm đủ cho 5 sao")
  await expect(outcome(page)).toContainText(
    "Cần ít nhất: Hợp đồng cho trên 75% sản lượng tiêu thụ."
  )
  await expectAccessible(page)
  await isNotWiderThanThePhone(page)

  const kept = page.url()
  await page.goto("/")
  await page.goto(kept)
  await expect(outcome(page)).toContainText("98/100 điểm")
  expect(problems).toEqual([])
})

test("a sheet counts while it is filled, and is gone on with later on the same phone", async ({
  page,
}) => {
  await page.goto("/tu-danh-gia/6")
  const live = page.locator("[data-live]")
  const resume = page.getByRole("link", { name: "Làm tiếp bài đang dở trên máy này" })
  await expect(live).toContainText("0/100 điểm")
  await expect(live).toContainText("có thể đạt 5 sao")
  await expect(resume).toBeHidden()
  await criterion(page, /^1\.5 /)
    .getByRole("radio", { name: /50% đến dưới 75%/ })
    .check()
  await expect(live).toContainText("1/100 điểm")
  await expect(live).toContainText("có thể đạt 3 sao")

  await page.goto("/tu-danh-gia")
  await page.goto("/tu-danh-gia/6")
  await resume.click()
  await expect(criterion(page, /^1\.5 /).getByRole("radio", { checked: true })).toHaveCount(1)
  await expect(outcome(page)).toContainText("Đã trả lời 1/")
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("all of it works", async ({ page }) => {
    await page.goto("/en/tu-danh-gia/26")
    await expect(heading(page)).toHaveText("Self-check: Community and eco-tourism")
    await criterion(page, /^8 /).getByRole("radio").last().check()
    await page.getByRole("button", { name: "Show the result" }).first().click()
    await expect(outcome(page)).toContainText("3/100 points")
    await page.getByRole("link", { name: "Start again" }).click()
    await expect(outcome(page)).toHaveCount(0)
  })
})

test("answers that the card does not know are told, not counted", async ({ page }) => {
  await page.goto("/tu-danh-gia/1?1.1=77&1.2=3")
  await expect(outcome(page)).toContainText("2/100 điểm")
  await expect(outcome(page).getByRole("alert")).toContainText("1 câu trả lời")
})

for (const set of ["0", "27", "x", "01"])
  test(`there is no set ${set}`, async ({ page }) => {
    expect((await page.goto(`/tu-danh-gia/${set}`))?.status()).toBe(404)
  })
