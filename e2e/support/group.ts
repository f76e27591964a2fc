import { expect, type Page } from "@playwright/test"
import { vnd } from "./amounts"

/** The choices of delivery and payment for one seller's part of a cart. */
export const choicesOf = (page: Page, seller: string) =>
  page.locator("form").filter({
    has: page.getByRole("button", { name: `Cập nhật cách giao và thanh toán với ${seller}` }),
  })

export const chooseFor = async (page: Page, seller: string, choice: RegExp): Promise<void> => {
  const form = choicesOf(page, seller)
  await form.getByRole("radio", { name: choice }).check()
  await form.getByRole("button").click()
  await expect(choicesOf(page, seller).getByRole("radio", { name: choice })).toBeChecked()
}

export interface Placed {
  id: string
  number: string
  /** Where the buyer follows it. */
  path: string
  total: number
}

/** What the page of thanks says of a seller's order. */
export const placedWith = async (page: Page, seller: string): Promise<Placed> => {
  const block = page.getByRole("article", { name: `Đơn hàng của ${seller}` })
  const number = (await block.getByText(/^Mã đơn hàng: \d+$/).innerText()).replace(/\D/g, "")
  const follow = block.getByRole("link", { name: "Theo dõi, hủy hoặc trả hàng" })
  const path = (await follow.getAttribute("href")) ?? ""
  const total = block.locator("dl > div").filter({ hasText: "Tổng cộng" })
  return { id: path.split("/").at(-1) ?? "", number, path, total: vnd(await total.innerText()) }
}

/** Confirms orders of several sellers, which are paid in different ways. */
export const placeGroup = async (page: Page): Promise<void> => {
  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  // several orders take longer than one
  await page.waitForURL(/\/cam-on\//, { timeout: 30_000 })
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã đặt hàng")
}

/** What the buyer reads on a page of the own order. */
export const expectToRead = async (page: Page, path: string, text: string): Promise<void> => {
  await page.goto(path)
  await expect(page.getByRole("main").getByText(text).first()).toBeVisible()
}
