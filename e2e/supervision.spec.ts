import { test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { api } from "./support/console"
import { OWNED, signInAsOwner } from "./support/members"
import { validEntries } from "./support/register"
import { ownStars } from "./support/stars"
import { choose, expect, floorToday, signInAsStaff } from "./support/staff"

test.use({ viewport: { width: 1280, height: 900 } })

const PLACES = [0, 1, 2] as const

/** A certificate in force of a producer that has an owner, of something sold here. */
const ownedEntry = async (page: Page) => {
  const entries = await validEntries(page.request, "valid,expiring,extended")
  // other tests revoke, too
  for (const place of PLACES) {
    const own = entries.filter(({ producer }) => producer.name === OWNED[place])
    const entry = own.find(({ product_handle }) => product_handle)
    if (entry) return { entry, place }
  }
  throw new Error("No producer with an owner sells anything with a certificate in force")
}

const openCase = async (page: Page, certificateId: string) => {
  await page.goto(api(`/app/ocop/certificates/${certificateId}`))
  await page.getByRole("link", { name: "Lập vụ việc thu hồi" }).click()
  await choose(page, "Căn cứ thu hồi", "Sử dụng sai nhãn hiệu OCOP")
  await page
    .getByRole("textbox", { name: "Nội dung phát hiện" })
    .fill("Dán tem OCOP lên sản phẩm chưa được công nhận.")
  await page.getByRole("textbox", { name: "Ngày phát hiện" }).fill(await floorToday(page))
  await page.getByRole("button", { name: "Lập vụ việc", exact: true }).click()
  await expect(page.getByText("Mới lập", { exact: true })).toBeVisible()
}

const notify = async (page: Page) => {
  await page.locator('input[type="file"]').setInputFiles({
    name: "bien-ban.png",
    mimeType: "image/png",
    buffer: await page.screenshot(),
  })
  await expect(page.getByRole("link", { name: "bien-ban.png" })).toBeVisible()
  await page.getByRole("link", { name: "Gửi thông báo" }).click()
  await page.getByRole("textbox", { name: "Số thông báo" }).fill("12/TB-SCT")
  await page.getByRole("button", { name: "Gửi thông báo" }).click()
  await expect(page.getByText("Chờ chủ thể giải trình", { exact: true })).toBeVisible()
}

const explain = async (page: Page, place: (typeof PLACES)[number], product: string) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAsOwner(page, place)
  await expectAccessible(page)
  await page.getByRole("link", { name: product }).first().click()
  await expect(page.getByText("12/TB-SCT")).toBeVisible()
  await expect(page.getByRole("link", { name: "bien-ban.png" })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel("Giải trình", { exact: true }).fill("Lô tem in nhầm đã được thu hồi.")
  await page.getByLabel("Tài liệu kèm theo (không bắt buộc)").setInputFiles({
    name: "lo-tem.png",
    mimeType: "image/png",
    buffer: await page.screenshot(),
  })
  await page.getByRole("button", { name: "Thêm tệp này rồi viết tiếp" }).click()
  await expect(page.getByRole("link", { name: "lo-tem.png" })).toBeVisible()
  await expect(page.getByLabel("Giải trình", { exact: true })).toHaveValue(
    "Lô tem in nhầm đã được thu hồi."
  )
  await expectAccessible(page)
  await page.getByRole("button", { name: "Gửi giải trình" }).click()
  await expect(page.getByText("Chủ thể đã giải trình")).toBeVisible()
}

const revoke = async (page: Page) => {
  // the menu has a link of that name, too
  await page.getByRole("main").getByRole("link", { name: "Quyết định", exact: true }).click()
  await choose(page, "Kết luận", "Thu hồi giấy chứng nhận")
  await page.getByRole("textbox", { name: "Số quyết định thu hồi" }).fill("97/QĐ-UBND")
  await page.getByRole("textbox", { name: "Cơ quan ra quyết định" }).fill("UBND thành phố Đà Nẵng")
  await page.getByRole("textbox", { name: "Ngày thu hồi" }).fill(await floorToday(page))
  await page.getByRole("textbox", { name: "Lý do quyết định" }).fill("Vi phạm đã rõ.")
  await page.getByRole("button", { name: "Ghi quyết định" }).click()
  await expect(page.getByText("Đã thu hồi", { exact: true })).toBeVisible()
}

test("a case goes from the desk to the producer and back, and the star is gone from the shop", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const { entry, place } = await ownedEntry(page)
  const shop = await browser.newPage()
  const badge = ownStars(shop)
  await shop.goto(`/san-pham/${entry.product_handle}`)
  await expect(badge.first()).toBeVisible()

  await signInAsStaff(page)
  await openCase(page, entry.id)
  await notify(page)
  const member = await (await browser.newContext()).newPage()
  await explain(member, place, entry.product_name)
  await page.reload()
  await expect(page.getByText("Lô tem in nhầm đã được thu hồi.").first()).toBeVisible()
  await expect(page.getByRole("link", { name: "lo-tem.png" })).toBeVisible()
  await revoke(page)

  await shop.goto(`/san-pham/${entry.product_handle}`)
  await expect(shop.getByText("Đã bị thu hồi").first()).toBeVisible()
  await expect(badge).toHaveCount(0)
  await shop.goto(`/so-dang-ky/${entry.id}`)
  await expect(shop.getByText("Bị thu hồi").first()).toBeVisible()
  await page.goto(api("/app/ocop/revocations"))
  await expect(page.getByRole("row", { name: new RegExp(entry.product_name) })).toContainText(
    "Đã thu hồi"
  )
  await Promise.all([shop.close(), member.close()])
})

test("officers see what ends within a year, and find what is in its filing window", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAsStaff(page)
  await page.goto(api("/app/ocop/renewals"))
  await expect(
    page.getByRole("heading", { name: "Giấy chứng nhận sắp hết hạn", level: 1 })
  ).toBeVisible()
  await expect(page.getByRole("row").nth(1)).toBeVisible()
  await page.goto(api(`/app/ocop/renewals?stage=${encodeURIComponent('["open"]')}`))
  await expect(page.getByText("Đang trong kỳ nộp hồ sơ").first()).toBeVisible()
  await page.getByRole("row").nth(1).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/app\/ocop\/certificates\/cert_/)
  const paper = page.getByRole("link", { name: "Giấy PDF" })
  const file = await page.request.get(api((await paper.getAttribute("href")) ?? ""))
  expect(file.headers()["content-type"]).toBe("application/pdf")
})
