import { expect, type Locator, type Page } from "@playwright/test"

/** The smallest file that is a PDF by its content. */
export const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)

/** A new account of the producers' area, signed in. */
export const registerInArea = async (page: Page, name: string): Promise<void> => {
  await page.goto("/nha-san-xuat")
  const form = page.getByRole("form", { name: "Tạo tài khoản" })
  await form.getByLabel("Họ và tên").fill(name)
  await form.getByLabel("Số điện thoại hoặc thư điện tử").fill(`nguoi-${Date.now()}@thu.vn`)
  await form.getByLabel("Mật khẩu").fill("mat-khau-dai-ngay")
  await form.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText(`Xin chào ${name}`)).toBeVisible()
}

/** Fills the facts of a cooperative; answers the form, not yet sent. */
export const fillCooperative = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole("link", { name: "Đăng ký bán hàng" }).click()
  const facts = page.locator("form").filter({ hasText: "Người đại diện" })
  await facts.getByLabel("Tên cơ sở").fill(name)
  await facts.getByLabel("Loại hình").selectOption({ label: "Hợp tác xã" })
  await facts.getByLabel("Người đại diện").fill("Bhling Thị Lan")
  await facts.getByLabel("Số định danh cá nhân (12 số)").fill("049123456789")
  await facts.getByLabel("Điện thoại").fill("0912 345 678")
  await facts.getByLabel("Số nhà, đường, thôn").fill("Thôn 2")
  await facts.getByLabel("Xã, phường").selectOption({ label: "Xã Tây Giang" })
  return facts
}

/** @param shown what the page says of the number afterwards */
export const handInPaper = async (
  page: Page,
  type: string,
  number: string,
  shown = number
): Promise<void> => {
  const paper = page.getByRole("form", { name: "Thêm giấy tờ" })
  await paper.getByLabel("Loại giấy tờ").selectOption(type)
  await paper.getByLabel("Số", { exact: true }).fill(number)
  await paper.getByLabel("Nơi cấp").fill("Phòng Kinh tế xã")
  await paper.getByLabel("Ngày cấp").fill("10/01/2025")
  await paper
    .getByLabel(/^Tệp PDF/)
    .setInputFiles({ name: "giay-to.pdf", mimeType: "application/pdf", buffer: PDF })
  await paper.getByRole("button", { name: "Gửi giấy tờ" }).click()
  await expect(page.getByRole("link", { name: `Mở ${shown}` })).toBeVisible()
}
