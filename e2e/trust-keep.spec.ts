import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"

const TEA = "tra-dang-sam-tay-giang"
const HONEY = "mat-ong-bana-bee"
const ATTACK = `"><script>hacked=1</script>`

const open = (page: Page, handle: string) => page.goto(`/san-pham/${handle}`)
const titles = (page: Page) => page.getByRole("main").getByRole("heading", { level: 3 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("products are put side by side by their address alone", async ({ page }) => {
      await open(page, TEA)
      await page.getByRole("link", { name: "So sánh", exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/so-sanh\\?sp=${TEA}$`))
      await page.getByRole("link", { name: "+ Chè dây Hòa Bắc" }).click()
      await expect(page.getByRole("columnheader")).toHaveCount(2)
      await expect(page.getByRole("row", { name: /Giá theo kg, lít, chiếc/ })).toContainText("₫/kg")
      await page
        .getByRole("link", { name: "Bỏ ra khỏi bảng so sánh: Trà đảng sâm Tây Giang" })
        .click()
      await expect(page.getByRole("columnheader")).toHaveCount(1)
    })
  })
}

test.describe("a visitor without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("keeps a wishlist signed out", async ({ page }) => {
    for (const handle of [TEA, HONEY]) {
      await open(page, handle)
      await page.getByRole("button", { name: "Lưu vào yêu thích" }).click()
      await expect(page).toHaveURL(/\/yeu-thich$/)
    }
    await expect(titles(page)).toHaveText(["Mật ong Bana Bee", "Trà đảng sâm Tây Giang"])
    await page.getByRole("button", { name: "Bỏ ra khỏi yêu thích: Mật ong Bana Bee" }).click()
    await expect(titles(page)).toHaveText(["Trà đảng sâm Tây Giang"])
    await page.getByRole("button", { name: "Xóa cả danh sách" }).click()
    await expect(page.getByText(/^Chưa có sản phẩm nào/)).toBeVisible()
  })
})

test("the heart changes without leaving the page, and the page itself is nobody's", async ({
  page,
}) => {
  const problems = watchConsole(page)
  const answer = await open(page, TEA)
  expect(answer?.headers()["set-cookie"]).toBeUndefined()
  await page.getByRole("button", { name: "Lưu vào yêu thích" }).click()
  await expect(page.getByRole("button", { name: "Đã lưu, bỏ ra" })).toBeVisible()
  const again = await page.reload()
  expect(await again?.text()).not.toContain("♥")
  await page.getByRole("button", { name: "Đã lưu, bỏ ra" }).click()
  await expect(page.getByRole("button", { name: "Lưu vào yêu thích" })).toBeVisible()
  expect(page.url()).toMatch(new RegExp(`/san-pham/${TEA}$`))
  expect(problems).toEqual([])
})

test("the wishlist is private, and another site cannot write it", async ({ page, baseURL }) => {
  const answer = await page.request.get("/yeu-thich")
  expect(answer.headers()["cache-control"]).toBe("private, no-store")
  for (const path of ["/yeu-thich", "/api/wishlist"]) {
    const forged = await page.request.post(path, {
      form: { intent: "add", sp: TEA },
      headers: { "sec-fetch-site": "cross-site" },
      maxRedirects: 0,
    })
    expect(forged.status()).toBe(403)
  }
  const own = { origin: baseURL ?? "", "sec-fetch-site": "same-origin" }
  const form = { intent: "add", sp: ATTACK }
  await page.request.post("/api/wishlist", { form, headers: own })
  const sp = "khong-con-nua"
  await page.request.post("/api/wishlist", { form: { intent: "add", sp }, headers: own })
  await page.goto("/yeu-thich")
  await expect(page.getByText("1 sản phẩm đã lưu không còn trên sàn.")).toBeVisible()
  await page.getByRole("button", { name: "Dọn khỏi danh sách" }).click()
  await expect(page.getByText(/không còn trên sàn/)).toHaveCount(0)
})

test("what was seen stays on the device, shows last first and can be cleared", async ({ page }) => {
  const seen = page.getByRole("region", { name: "Đã xem gần đây" })
  await open(page, TEA)
  await expect(seen).toBeHidden()
  await open(page, HONEY)
  await expect(seen.getByRole("heading", { level: 3 })).toHaveText(["Trà đảng sâm Tây Giang"])
  await page.goto("/")
  await expect(seen.getByRole("heading", { level: 3 })).toHaveText([
    "Mật ong Bana Bee",
    "Trà đảng sâm Tây Giang",
  ])
  await expectAccessible(page)
  await seen.getByRole("button", { name: "Xóa" }).click()
  await expect(seen).toBeHidden()
  await page.reload()
  expect(await page.evaluate(() => localStorage.getItem("ocop_recent"))).toBe("[]")
})

test("a list of seen products that somebody spoilt does no harm", async ({ page }) => {
  const problems = watchConsole(page)
  await page.goto("/")
  await page.evaluate((attack) => {
    localStorage.setItem("ocop_recent", JSON.stringify([attack, 7, "nobody"]))
  }, ATTACK)
  await page.goto("/")
  await page.evaluate(() => localStorage.setItem("ocop_recent", "{"))
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  expect(problems).toEqual([])
})

test("unknown products and more than four are ignored with a note", async ({ page }) => {
  const named = [TEA, "nobody", ATTACK, HONEY].map(encodeURIComponent).join(",")
  const answer = await page.goto(`/so-sanh?sp=${named}`)
  expect(answer?.status()).toBe(200)
  await expect(page.getByText(/^Đã bỏ qua 2 sản phẩm/)).toBeVisible()
  await expect(page.getByRole("columnheader")).toHaveCount(2)
  expect(await page.evaluate(() => "hacked" in window)).toBe(false)
})

for (const path of [`/so-sanh?sp=${TEA},${HONEY}`, "/so-sanh", "/yeu-thich"])
  for (const language of ["", "/en"])
    for (const width of [360, 1280])
      test(`${language}${path} is accessible at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(language + path)
        await expectAccessible(page)
      })
