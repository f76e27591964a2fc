import { expect, test, type Locator, type Page } from "@playwright/test"
import { BUYER } from "./support/checkout"
import { findListing } from "./support/listing"

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 250

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Tabs on until the target has the focus, which must be seen. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused(target)); stop++)
    await page.keyboard.press("Tab")
  await expect(target).toBeFocused()
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).not.toBe("none")
}

const typeInto = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, page.getByLabel(label).first())
  await page.keyboard.type(text)
}

const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press("Enter")
}

/** Arrows go through the choices of a list. */
const choose = async (page: Page, label: string, text: string): Promise<void> => {
  const list = page.getByLabel(label)
  await tabTo(page, list)
  const chosen = list.locator("option:checked")
  const choices = await list.locator("option").count()
  for (let step = 0; step < choices && (await chosen.innerText()) !== text; step++)
    await page.keyboard.press("ArrowDown")
  await expect(chosen).toHaveText(text)
}

test("a buyer without a mouse finds, buys and orders", async ({ page, request }) => {
  test.slow()
  const { title } = await findListing(request)
  await page.goto("/")
  await tabTo(page, page.getByRole("search").getByRole("combobox"))
  await page.keyboard.type(title)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/san-pham\?q=/)
  const main = page.getByRole("main")
  await press(page, main.getByRole("link", { name: title, exact: true }).first())
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  await press(page, page.getByRole("button", { name: "Thêm vào giỏ" }))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
  await press(page, page.getByRole("link", { name: "Tiến hành đặt hàng" }))
  await typeInto(page, "Họ và tên người nhận", BUYER.name)
  await typeInto(page, "Số điện thoại", BUYER.phone)
  await typeInto(page, "Số nhà, đường, thôn hoặc tổ", BUYER.street)
  await choose(page, "Tỉnh, thành phố", "Thành phố Đà Nẵng")
  await press(page, page.getByRole("button", { name: "Hiện danh sách xã, phường" }))
  await choose(page, "Xã, phường, đặc khu", "Xã Tây Giang")
  await press(page, page.getByRole("button", { name: "Xem lại đơn hàng" }).last())
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xem lại và đặt hàng")
  await tabTo(page, page.getByRole("checkbox", { name: /Tôi đã đọc/ }))
  await page.keyboard.press("Space")
  await press(page, page.getByRole("button", { name: "Đặt hàng, thanh toán khi nhận" }))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã đặt hàng")
})
