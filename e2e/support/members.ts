import { expect, type Page } from "@playwright/test"

const EMAIL = process.env.OCOP_PRODUCER_EMAIL ?? ""
const PASSWORD = process.env.OCOP_PRODUCER_PASSWORD ?? ""

/** Producers of the demonstration that have an owner, in the order of their accounts. */
export const OWNED = [
  "HTX Nông nghiệp và dược liệu Tây Giang",
  "Cơ sở sản xuất nước mắm Duy Trinh",
  "HTX Nông nghiệp xanh Duy Oanh",
] as const

const emailOf = (place: number): string => (place ? EMAIL.replace("@", `${place + 1}@`) : EMAIL)

/** Signs the owner of one of `OWNED` in, in Vietnamese. */
export const signInAsOwner = async (page: Page, place: 0 | 1 | 2): Promise<void> => {
  expect(EMAIL, "OCOP_PRODUCER_EMAIL and OCOP_PRODUCER_PASSWORD of an owner").not.toBe("")
  await page.goto("/nha-san-xuat")
  const form = page.getByRole("form", { name: "Đăng nhập" })
  await form.getByLabel("Số điện thoại hoặc thư điện tử").fill(emailOf(place))
  await form.getByLabel("Mật khẩu").fill(PASSWORD)
  await form.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("heading", { name: OWNED[place] })).toBeVisible()
}
