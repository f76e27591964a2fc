import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"

const PAGES = [
  "gioi-thieu",
  "don-vi-van-hanh",
  "quy-che",
  "bao-mat",
  "giao-hang",
  "doi-tra",
  "khieu-nai",
  "huong-dan-xac-minh",
]

for (const prefix of ["", "/en"]) {
  for (const page of PAGES) {
    test(`${prefix}/${page} is linked from the footer and accessible day and evening`, async ({
      page: tab,
    }) => {
      await tab.goto(`${prefix}/xep-hang`)
      await tab.locator(`footer a[href="${prefix}/${page}"]`).click()
      await expect(tab.getByRole("heading", { level: 1 })).toBeVisible()
      for (const colorScheme of ["light", "dark"] as const) {
        await tab.emulateMedia({ colorScheme })
        await expectAccessible(tab)
      }
    })
  }
}

test("the complaints page tells the clocks of the law, from the rules", async ({ page }) => {
  await page.goto("/khieu-nai")
  await expect(page.getByText("trong 7 ngày làm việc. Nếu từ chối")).toBeVisible()
})
