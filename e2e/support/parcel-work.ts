import { expect, type Browser, type Page } from "@playwright/test"
import { vnd } from "./amounts"
import { expectAccessible } from "./axe"
import { OWNED, signInAsOwner } from "./members"

type Owner = 0 | 1 | 2

/** Somebody else's browser, on a phone of its own. */
export const newPhone = async (browser: Browser): Promise<Page> =>
  await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()

/** A phone of its own for the owner, at the list of what there is to do. */
export const openWork = async (browser: Browser, owner: Owner, number: string): Promise<Page> => {
  const page = await newPhone(browser)
  await signInAsOwner(page, owner)
  const work = page.getByRole("navigation", { name: "Công việc" })
  await work.getByRole("link", { name: "Đơn hàng", exact: true }).click()
  await expect(page.getByText(`Đang làm việc cho: ${OWNED[owner]}`)).toBeVisible()
  await expect(page.getByRole("heading", { name: `Đơn ${number}` })).toBeVisible()
  await expectAccessible(page)
  return page
}

/** Opens a step that stands folded behind its name. */
export const unfold = async (page: Page, name: string): Promise<void> =>
  page.locator("summary").filter({ hasText: name }).click()

export const refuseOrder = async (page: Page, number: string): Promise<void> => {
  await page.getByRole("link", { name: `Xem đơn: Đơn ${number}` }).click()
  await unfold(page, "Từ chối đơn")
  await page.getByRole("radio", { name: "Hết hàng" }).check()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Từ chối đơn" }).click()
  await expect(page.getByText("Người bán từ chối", { exact: true }).first()).toBeVisible()
}

/** Agrees to a return, takes the goods into stock and states what was given back, all by its forms. */
export const takeBack = async (page: Page, today: string): Promise<void> => {
  await unfold(page, "Đồng ý trả hàng")
  await page.getByRole("button", { name: "Đồng ý trả hàng" }).click()
  await unfold(page, "Đã nhận lại hàng trả")
  await page.getByLabel("Hàng còn tốt, bán lại được").check()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Đã nhận lại hàng trả" }).click()
  await unfold(page, "Ghi đã hoàn tiền")
  await page.getByLabel("Hoàn bằng cách nào?").fill("Tiền mặt")
  await page.getByLabel("Ngày hoàn (ngày/tháng/năm)").fill(today)
  await expectAccessible(page)
  await page.getByRole("button", { name: "Ghi đã hoàn tiền" }).click()
  await expect(page.getByText(/^Người bán ghi đã hoàn/)).toBeVisible()
}

const STATEMENT = "/nha-san-xuat/quyet-toan"

/** What all delivered orders of the shown days come to, and what of it was given back. */
export const readStatement = async (page: Page): Promise<{ total: number; refunded: number }> => {
  await page.goto(STATEMENT)
  const text = await page.getByText(/^\d+ đơn · tổng/).innerText()
  const [total = "", refunded = ""] = text.split("·").slice(1)
  return { total: vnd(total), refunded: vnd(refunded) }
}

/** The line of an order on the statement that stands open. */
export const statementLine = (page: Page, number: string) =>
  page.getByRole("listitem").filter({ hasText: `Đơn ${number}` })
