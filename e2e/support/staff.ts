import { expect as patient, type Page } from "@playwright/test"
import { api } from "./console"

/** A full load of the dashboard on a busy machine takes longer than the usual five seconds. */
export const expect = patient.configure({ timeout: 30_000 })

const EMAIL = process.env.OCOP_STAFF_EMAIL ?? ""
const PASSWORD = process.env.OCOP_STAFF_PASSWORD ?? ""

export const signInAsStaff = async (page: Page): Promise<void> => {
  expect(EMAIL, "OCOP_STAFF_EMAIL and OCOP_STAFF_PASSWORD of a staff account").not.toBe("")
  await page.goto(api("/app/login"))
  await page.locator('input[name="email"]').fill(EMAIL)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

/** The floor's today as day/month/year: the server's clock decides, not this machine's. */
export const floorToday = async (page: Page): Promise<string> => {
  const response = await page.request.get(api("/ocop/settings"))
  const settings = (await response.json()) as { today: string }
  return settings.today.split("-").reverse().join("/")
}

export const choose = async (
  page: Page,
  label: string | RegExp,
  option: string | RegExp
): Promise<void> => {
  await page.getByRole("combobox", { name: label }).click()
  await page.getByRole("option", { name: option }).click()
}

/** From the page of a certificate. */
export const revoke = async (page: Page, product: string): Promise<void> => {
  await page.getByRole("link", { name: "Thu hồi", exact: true }).click()
  await choose(page, "Căn cứ thu hồi", "Sử dụng sai nhãn hiệu OCOP")
  await page.getByRole("textbox", { name: "Số quyết định thu hồi" }).fill("99/QĐ-UBND")
  await page.getByRole("textbox", { name: "Ngày thu hồi" }).fill(await floorToday(page))
  await page.getByRole("textbox", { name: "Cơ quan ra quyết định" }).fill("UBND thành phố Đà Nẵng")
  await page.getByRole("textbox", { name: /^Nội dung vi phạm/ }).fill("Dán tem sai sản phẩm.")
  await page.getByRole("button", { name: "Thu hồi", exact: true }).click()
  const question = page.getByRole("alertdialog", {
    name: `Thu hồi giấy chứng nhận của ${product}?`,
  })
  await expect(question).toContainText("biến mất")
  await question.getByRole("button", { name: "Thu hồi giấy này" }).click()
  await expect(page.getByText("Đã bị thu hồi", { exact: true })).toBeVisible()
}

/** Finds the certificate of a product that is in force, and revokes it. */
export const revokeCertificateOf = async (page: Page, product: string): Promise<void> => {
  await page.goto(api(`/app/ocop/certificates?q=${encodeURIComponent(product)}`))
  await page
    .getByRole("row", { name: /OCOP 4 sao/ })
    .first()
    .click()
  await expect(page.getByRole("heading", { name: product, level: 1 })).toBeVisible()
  await revoke(page, product)
}
