import { expect, test } from "@playwright/test"
import { api, watchConsole } from "./support/console"

test("the API is well and says what the storefront must know", async ({ request }) => {
  expect((await request.get(api("/health"))).status()).toBe(200)
  const settings = await request.get(api("/ocop/settings"))
  expect(settings.status()).toBe(200)
  expect(await settings.json()).toMatchObject({
    publishable_key: expect.stringMatching(/^pk_/),
    currency_code: "vnd",
    demo_data: true,
  })
})

test("the storefront answers in both languages", async ({ page }) => {
  const problems = watchConsole(page)
  for (const [path, language] of [
    ["/", "vi"],
    ["/en", "en"],
  ] as const) {
    expect((await page.goto(path))?.status()).toBe(200)
    await expect(page.locator("html")).toHaveAttribute("lang", language)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  }
  expect(problems).toEqual([])
})

test("the staff desk asks who comes and lets its staff in", async ({ page }) => {
  const problems = watchConsole(page)
  await page.goto(api("/app"))
  await page.locator("input[name=email]").fill(process.env.OCOP_STAFF_EMAIL ?? "")
  await page.locator("input[name=password]").fill(process.env.OCOP_STAFF_PASSWORD ?? "")
  // before the login the desk asks once who is there, and the answer is nobody
  expect(problems.filter((problem) => !/401/.test(problem))).toEqual([])
  await page.locator("button[type=submit]").click()
  await expect(page).toHaveURL(/\/app\/orders/)
})
