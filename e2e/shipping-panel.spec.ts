import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"

// Read-only, on the demonstration seed: nobody there has rates of its own.

const TEA = "/san-pham/tra-dang-sam-tay-giang"
/** Of a producer whose commune of today is known. */
const HERBAL_TEA = "/san-pham/che-day-hoa-bac"
const VEGETABLE = "/san-pham/cai-ngot-thuy-canh-tam-thai"
const HA_NOI = "00004"
const HOI_AN = "20410"
const CU_LAO_CHAM = "20434"
const TRA_LINH = "20950"

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

const panel = (page: Page) => page.locator("#giao-hang").getByRole("status")

test("a product says its fee, whose table it is of, and the days", async ({ page }) => {
  await page.goto(`${HERBAL_TEA}?xa=${HOI_AN}`)
  await expect(panel(page)).toContainText("khoảng 2–3 ngày")
  await expect(panel(page)).toContainText(/Phí giao một kiện: 18\.000\s₫/)
  await expect(panel(page)).toContainText("Theo bảng phí chung của sàn từ ngày 01/11/2026")
})

for (const [commune, words] of [
  [CU_LAO_CHAM, /Đã gồm phụ phí ra đảo 25\.000\s₫/],
  [TRA_LINH, /Đã gồm phụ phí miền núi 10\.000\s₫/],
] as const)
  test(`a remote commune (${commune}) is told the surcharge`, async ({ page }) => {
    await page.goto(`${TEA}?xa=${commune}`)
    await expect(panel(page)).toContainText(words)
  })

test("fresh goods are not promised where they would arrive too late", async ({ page }) => {
  await page.goto(`${VEGETABLE}?xa=${HA_NOI}`)
  await expect(panel(page)).toContainText("Không giao đến Phường Ba Đình, Thành phố Hà Nội")
  await expect(panel(page)).toContainText("Hàng tươi không kịp đến nơi")
  await expect(panel(page)).toContainText("Giao trong 3 ngày trở lại. Không giao ra đảo.")
  await expect(panel(page)).not.toContainText("Phí giao")
  await page.goto(`${VEGETABLE}?xa=${HOI_AN}`)
  await expect(panel(page)).toContainText("Phí giao")
})

test.describe("to those who cannot see it", () => {
  // axe runs in the page
  test.use({ javaScriptEnabled: true })

  for (const colorScheme of ["light", "dark"] as const)
    for (const path of [`${VEGETABLE}?xa=${HA_NOI}`, `/en${TEA}?xa=${CU_LAO_CHAM}`])
      test(`${path} is accessible in the ${colorScheme}`, async ({ page }) => {
        const problems = watchConsole(page)
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        await expectAccessible(page)
        expect(problems).toEqual([])
      })
})
