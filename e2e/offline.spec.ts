import { expect, test, type Page } from "@playwright/test"

/** Until the worker keeps the offline page; the next navigation is its to answer. */
const withWorker = async (page: Page): Promise<void> => {
  await page.goto("/xep-hang")
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

for (const [path, title, retry] of [
  ["/san-pham", "Không có mạng", "Thử lại"],
  ["/en/san-pham", "You are offline", "Try again"],
] as const) {
  test(`without a network ${path} says so, and comes back with it`, async ({ page, context }) => {
    await withWorker(page)
    await context.setOffline(true)
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
    const ground = await page.evaluate("getComputedStyle(document.body).fontSize")
    expect(ground).toBe("17px")
    await context.setOffline(false)
    await page.getByRole("link", { name: retry }).click()
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title)
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })
}

test("the worker keeps its four pages and their parts, and nothing of the visitor", async ({
  page,
}) => {
  await withWorker(page)
  await page.goto("/gio-hang")
  await page.goto("/san-pham")
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = names.map(async (name) => (await caches.open(name)).keys())
    return (await Promise.all(all)).flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => !/\.(?:css|js)$/.test(path)).sort()).toEqual([
    "/en/ngoai-tuyen",
    "/en/xac-minh/ngoai-tuyen",
    "/ngoai-tuyen",
    "/xac-minh/ngoai-tuyen",
  ])
})
