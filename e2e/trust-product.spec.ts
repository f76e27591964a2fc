import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"

// Read-only, on the demonstration seed.

const TEA = "/san-pham/tra-dang-sam-tay-giang"

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } })

    test("a product says what it is, what a kilogram costs and when it arrives", async ({
      page,
    }) => {
      await page.goto(TEA)
      const main = page.getByRole("main")
      await expect(main.getByText(/₫\/kg$/).first()).toBeVisible()
      await expect(main.getByText("Mùa thu hoạch:")).toBeVisible()
      await expect(main.getByRole("heading", { name: "Nội dung nhãn hàng hóa" })).toBeVisible()
      await expect(main.getByText(/Nội dung nhãn này là minh họa/)).toBeVisible()
      await expect(main.getByRole("heading", { name: "Câu chuyện sản phẩm" })).toBeVisible()

      await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" })
      await page.getByRole("button", { name: "Chọn xã, phường" }).click()
      await page.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Ba Đình" })
      await page.getByRole("button", { name: "Xem số ngày và phí" }).click()
      await expect(page).toHaveURL(/xa=00004/)
      await expect(
        main.getByText("Đến Phường Ba Đình, Thành phố Hà Nội: khoảng 3–7 ngày")
      ).toBeVisible()
      await expect(main.getByText(/Phí giao một kiện: 30\.000\s₫/)).toBeVisible()
    })
  })
}

test("points, criteria and both names of the commune are one tap away", async ({ page }) => {
  await page.goto(TEA)
  await page.getByText("Xem quyết định, ngày ký và cơ quan ban hành").click()
  await expect(page.getByText("Nơi được công nhận")).toBeVisible()
  await expect(page.getByText("Quyết định không công bố điểm.")).toBeVisible()
  await expect(page.getByText(/^Bộ tiêu chí \d+/)).toBeVisible()
})

test.describe("the whole page", () => {
  for (const path of [`${TEA}?xa=00004`, `/en${TEA}?tinh=48`])
    for (const colorScheme of ["light", "dark"] as const)
      test(`${path} is accessible in the ${colorScheme}`, async ({ page }) => {
        const problems = watchConsole(page)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 360, height: 800 })
        await page.goto(path)
        await expectAccessible(page)
        expect(problems).toEqual([])
      })
})

test("places that do not exist are said to be so", async ({ page }) => {
  for (const attack of ["99999", `"><script>hacked=1</script>`, "' or 1=1", "\u{1F375}"]) {
    const answer = await page.goto(
      `${TEA}?tinh=${encodeURIComponent(attack)}&xa=${encodeURIComponent(attack)}`
    )
    expect(answer?.status()).toBe(200)
    await expect(page.getByText("Không có xã, phường này. Vui lòng chọn lại.")).toBeVisible()
    expect(await page.evaluate(() => "hacked" in window)).toBe(false)
  }
})

test("the address can be copied", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await page.goto(TEA)
  await page.getByRole("button", { name: "Chép địa chỉ" }).click()
  await expect(page.getByText("Đã chép địa chỉ.")).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${TEA}`)
})
