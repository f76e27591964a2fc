import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"

const groundOf = "getComputedStyle(document.documentElement).backgroundColor"

test("the evening has a dark ground and light letters", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" })
  await page.goto("/")
  const day = await page.evaluate(groundOf)
  await page.emulateMedia({ colorScheme: "dark" })
  expect(await page.evaluate(groundOf)).not.toBe(day)
})

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of ["/", "/en", "/san-pham", "/en/chu-the", "/xac-minh", "/gio-hang"]) {
    test(`${path} is accessible in ${colorScheme} mode`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    })
  }
}

test("a page reflows at 200 % zoom of a 640 px window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 512 })
  for (const path of ["/", "/san-pham", "/xep-hang"]) {
    await page.goto(path)
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    expect(await page.evaluate(overflow)).toBe(0)
  }
})

test("headings have their own letters, from this site", async ({ page }) => {
  await page.goto("/xep-hang")
  const font = await page.evaluate(async () => {
    const [face] = await document.fonts.load('700 20px "Be Vietnam Pro"', "ắn")
    return face?.status
  })
  expect(font).toBe("loaded")
})

test("nothing moves for those who asked for less of it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" })
  await page.goto("/")
  const durations = await page
    .locator("a, button")
    .evaluateAll((parts) => [
      ...new Set(parts.map((part) => getComputedStyle(part).transitionDuration)),
    ])
  expect(durations).toEqual(["0s"])
})

test("a stamp keeps its rim and its sign in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" })
  await page.goto("/san-pham?stars=4")
  const stamp = page
    .getByRole("main")
    .getByRole("img", { name: /^OCOP 4/ })
    .first()
  await expect(stamp).toHaveCSS("border-style", "double")
  const ground = await stamp
    .locator(".seal-head")
    .evaluate((head) => getComputedStyle(head, "::before").backgroundColor)
  expect(ground).not.toBe("rgba(0, 0, 0, 0)")
})
