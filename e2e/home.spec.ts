import { expect, test } from "@playwright/test"

test("the home page begins with one search, which finds", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("search")).toHaveCount(1)
  await page.getByRole("search").getByRole("combobox").fill("tra")
  await page.getByRole("search").getByRole("button").click()
  await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
})

for (const [prefix, names] of [
  ["", ["Theo hạng sao OCOP", "Theo bộ sản phẩm", "Theo huyện, thị xã cũ", "Người làm ra"]],
  ["/en", ["By OCOP stars", "By product set", "By former district", "The people who make them"]],
] as const) {
  test(`the home page under "${prefix}/" leads by star, set, district, map, season and maker`, async ({
    page,
  }) => {
    await page.goto(prefix || "/")
    for (const name of names) {
      const section = page.locator("section", { has: page.getByRole("heading", { name }) })
      expect(await section.getByRole("link").count()).toBeGreaterThan(1)
    }
    for (const path of ["/ban-do", "/mua-vu"])
      await expect(page.locator(`main a[href="${prefix}${path}"]`)).toBeVisible()
  })
}
