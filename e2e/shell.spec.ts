import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"

for (const prefix of ["", "/en"]) {
  test(`pages of the shell are accessible under "${prefix}/"`, async ({ page }) => {
    for (const path of ["/xep-hang", "/gioi-thieu", "/khong-co-trang-nay"]) {
      await page.goto(prefix + path)
      await expectAccessible(page)
      await page.setViewportSize({ width: 1280, height: 800 })
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 844 })
    }
  })
}

test("the language switch keeps the page and what was asked for", async ({ page }) => {
  await page.goto("/xep-hang?q=tr%C3%A0")
  await expect(page.locator("html")).toHaveAttribute("lang", "vi")
  await page.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL(/\/en\/xep-hang\?q=tr%C3%A0$/)
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
})

test("both languages of a page name each other and a canonical address", async ({ page }) => {
  await page.goto("/en/xep-hang?q=x")
  const hrefs = await page
    .locator("link[rel=canonical], link[rel=alternate]")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  expect(hrefs).toEqual(["/en/xep-hang", "/xep-hang", "/en/xep-hang", "/xep-hang"])
})

test("a page has no script but our own files, no cookie and no other site", async ({
  page,
  context,
}) => {
  const hosts = new Set<string>()
  page.on("request", (request) => hosts.add(new URL(request.url()).host))
  await page.goto("/xep-hang")
  expect(await page.locator('script:not([src^="/assets/"])').count()).toBe(0)
  expect(await context.cookies()).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

test("the first key press offers to skip to the content", async ({ page }) => {
  await page.goto("/xep-hang")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await expect(page.locator("main")).toBeFocused()
})

for (const path of ["/%E0%A4%A", "/en/%", "/khong%00co", "/xep-hang/", `/${"x".repeat(9000)}`]) {
  test(`${path.slice(0, 20)} is answered, not stumbled over`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500)
  })
}

test("an address that is no page offers a search", async ({ page }) => {
  const answer = await page.goto("/khong-co-trang-nay")
  expect(answer?.status()).toBe(404)
  await page.getByRole("main").getByRole("searchbox").fill("trà")
  await page.getByRole("main").getByRole("button", { name: "Tìm" }).click()
  await expect(page).toHaveURL(/\/san-pham\?q=tr%C3%A0$/)
})

test("a form from elsewhere is refused", async ({ request, baseURL }) => {
  const form = { intent: "remove", line_id: "x" }
  for (const headers of [{ origin: "https://evil.example" }, {}] as Record<string, string>[]) {
    const answer = await request.post(`${baseURL}/gio-hang`, { form, headers })
    expect([400, 403]).toContain(answer.status())
  }
})

test("answers carry the headers that keep a page from being misused", async ({ request }) => {
  const headers = (await request.get("/xep-hang")).headers()
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  expect(headers["content-security-policy"]).not.toContain("unsafe")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["x-powered-by"]).toBeUndefined()
  expect(headers["set-cookie"]).toBeUndefined()
})
