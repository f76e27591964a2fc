import type { Page } from "@playwright/test"
import { BUYER } from "./checkout"

/** Fills the form of a review as a guest, who proves by phone that the order is theirs. */
export const fillReview = async (page: Page, text: string): Promise<void> => {
  await page.getByRole("radio", { name: "4 điểm: hài lòng" }).check()
  await page.getByLabel("Lời của bạn").fill(text)
  await page.getByLabel("Tên hiển thị").fill("Chị Mơ")
  await page.getByLabel("Số điện thoại đặt hàng").first().fill(BUYER.phone)
}
