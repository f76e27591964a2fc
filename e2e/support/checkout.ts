import { expect, type Page } from "@playwright/test"
import type { Listing } from "./listing"

/** From the product's page, as a buyer does it. */
export const putInCart = async (page: Page, listing: Listing, quantity = 2): Promise<void> => {
  await page.goto(`/san-pham/${listing.handle}`)
  const variant = page.getByRole("radio").and(page.locator(`[value="${listing.variant_id}"]`))
  if (await variant.count()) await variant.check()
  await page.getByLabel("Số lượng").fill(String(quantity))
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
}

export const BUYER = { name: "Alăng Thị Mơ", phone: "0912 345 678", street: "12 Trần Phú" }

export const PASSWORD = "mat-khau-dai-ngay"

/** Fills and sends the form of a new account on the page that is open; answers its e-mail. */
export const createAccount = async (page: Page): Promise<string> => {
  const email = `mo-${Date.now()}@thu.vn`
  const form = page.getByRole("form", { name: "Tạo tài khoản" })
  await form.getByRole("textbox", { name: "Họ và tên" }).fill(BUYER.name)
  await form.getByRole("textbox", { name: "Số điện thoại hoặc e-mail" }).fill(email)
  await form.getByLabel("Mật khẩu").fill(PASSWORD)
  await form.getByRole("checkbox", { name: /đồng ý cho Sàn lưu/ }).check()
  await form.getByRole("button", { name: "Tạo tài khoản" }).click()
  return email
}

/** A new account, signed in; answers its e-mail. */
export const openAccount = async (page: Page): Promise<string> => {
  await page.goto("/tai-khoan")
  const email = await createAccount(page)
  await expect(page.getByText(`Bạn đang đăng nhập: ${email}`)).toBeVisible()
  return email
}

/** Fills the form of delivery for Xã Tây Giang and goes on to the review. */
export const giveRecipient = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
  await page.getByLabel("Họ và tên người nhận").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill(BUYER.street)
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Đà Nẵng" })
  await page.getByRole("button", { name: "Hiện danh sách xã, phường" }).click()
  await page.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Xã Tây Giang" })
  await page.getByRole("button", { name: "Xem lại đơn hàng" }).last().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xem lại và đặt hàng")
}

export const confirmOrder = async (page: Page): Promise<string> => {
  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, thanh toán khi nhận" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã đặt hàng")
  const line = await page.getByText(/^Mã đơn hàng: \d+$/).innerText()
  return line.replace(/\D/g, "")
}
