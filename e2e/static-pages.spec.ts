import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { startWithoutApi } from "./support/own-storefront"

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

test("a file of staff takes the place of the page delivered, the others stay", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "content-"))
  mkdirSync(join(folder, "vi"))
  const source = "---\ntitle: Giao tận nơi\ndescription: x\n---\n<b>Sàn</b> của {operator_name}."
  writeFileSync(join(folder, "vi", "giao-hang.md"), source)
  const { API_URL = "" } = process.env
  const env = { API_URL, CONTENT_DIR: folder, OPERATOR_NAME: "Trung tâm Xúc tiến" }
  const { origin, process: own } = await startWithoutApi(env)
  try {
    await page.goto(`${origin}/giao-hang`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giao tận nơi")
    await expect(page.getByText("<b>Sàn</b> của Trung tâm Xúc tiến.")).toBeVisible()
    await page.goto(`${origin}/en/giao-hang`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delivery policy")
  } finally {
    own.kill("SIGKILL")
    rmSync(folder, { recursive: true })
  }
})
