import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"

// Read-only, on the demonstration seed.

const cards = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })

const field = (page: Page) => page.getByRole("search").locator("input[name=q]")
const options = (page: Page) => page.getByRole("listbox").getByRole("option")

test.describe("suggestions", () => {
  test("lead by keyboard from an old district to its products", async ({ page }) => {
    await page.goto("/")
    await expect(field(page)).toHaveRole("combobox")
    await expect(field(page)).toHaveAttribute("aria-expanded", "false")
    await field(page).pressSequentially("huyen tay g")
    const district = options(page).filter({ hasText: "Huyện Tây Giang" })
    await expect(district).toBeVisible()
    await expect(field(page)).toHaveAttribute("aria-expanded", "true")
    await expect(page.getByRole("search").getByRole("status")).toContainText(/^\d gợi ý/)
    await page.keyboard.press("ArrowUp")
    await expect(options(page).last()).toHaveAttribute("aria-selected", "true")
    await page.keyboard.press("ArrowDown")
    await expect(field(page)).not.toHaveAttribute("aria-activedescendant")
    await page.keyboard.press("ArrowDown")
    const active = await field(page).getAttribute("aria-activedescendant")
    await expect(page.locator(`[id="${active}"]`)).toHaveText(/Tây Giang/)
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/\/san-pham\?district=tay-giang$/)
    for (const text of await cards(page).allInnerTexts()) expect(text).toMatch(/Tây Giang/)
  })

  test("close on Escape and when the field is left, and never stop the form", async ({ page }) => {
    await page.goto("/xep-hang")
    await field(page).pressSequentially("mat")
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(page.getByRole("listbox")).toBeHidden()
    await expect(field(page)).toHaveValue("mat")
    await field(page).pressSequentially(" o")
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press("Tab")
    await expect(page.getByRole("listbox")).toBeHidden()
    await field(page).press("Enter")
    await expect(page).toHaveURL(/\/san-pham\?q=mat\+o$/)
  })

  test("a tap follows one, misspelt words find near ones, one letter finds none", async ({
    page,
  }) => {
    await page.goto("/en")
    await field(page).pressSequentially("n")
    await expect(page.getByRole("listbox")).toBeHidden()
    await field(page).pressSequentially("uoc mamm")
    await expect(
      options(page)
        .filter({ hasText: /Nước mắm/i })
        .first()
    ).toBeVisible()
    await expect(page.getByRole("search").getByRole("status")).toContainText(/similar names/)
    await expectAccessible(page)
    const title = await options(page).first().innerText()
    await options(page).first().click()
    await expect(page).toHaveURL(/\/en\/san-pham\//)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  })

  test("an old commune leads to the commune of today", async ({ page }) => {
    await page.goto("/")
    await field(page).pressSequentially("a xan")
    await options(page).filter({ hasText: "trước đây là Xã A Xan" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Hùng Sơn/)
  })

  for (const [query, status] of [
    ["", 200],
    ["?q=%00%F0%9F%8D%B5", 200],
    ["?q=<script>alert(1)</script>", 200],
    [`?q=${"a".repeat(10_000)}`, 400],
  ] as const) {
    test(`the piece ${query.slice(0, 20)} answers ${status}`, async ({ request }) => {
      const answer = await request.get(`/goi-y${query}`)
      expect(answer.status()).toBe(status)
      expect(await answer.text()).not.toContain("<script")
      const cache = status === 200 ? "public, max-age=60, s-maxage=60" : "no-store"
      expect(answer.headers()["cache-control"]).toBe(cache)
    })
  }
})

test.describe("spelling", () => {
  test("typed words are marked without regard to diacritics", async ({ page }) => {
    await page.goto("/san-pham?q=mat ong")
    await expect(cards(page).first().locator("mark").first()).toHaveText(/^mật$/i)
  })

  test("a slip is understood, and the right spelling offered", async ({ page }) => {
    await page.goto("/san-pham?q=nuoc mamm")
    await expect(page.getByRole("main").getByRole("status").first()).toContainText(
      "Không có sản phẩm nào khớp đúng “nuoc mamm”"
    )
    await expect(cards(page).first().locator("mark").first()).toHaveText(/^(nước|mắm)$/i)
    await page.getByRole("link", { name: "nước mắm", exact: true }).click()
    await expect(page).toHaveURL(/\/san-pham\?q=n%C6%B0%E1%BB%9Bc\+m%E1%BA%AFm$/)
    await expect(page.getByText("Có phải bạn tìm:")).toBeHidden()
    expect(await cards(page).count()).toBeGreaterThan(0)
  })
})

test.describe("nothing found", () => {
  test("each filter can be dropped, with what there would be then", async ({ page }) => {
    await page.goto("/san-pham?stars=5&district=tay-giang&q=tra")
    const drop = page.getByRole("link", { name: /^Bỏ “Hạng sao OCOP: 5 sao”: có \d+ sản phẩm$/ })
    const promised = Number(/có (\d+)/.exec(await drop.innerText())?.[1])
    await drop.click()
    await expect(page).toHaveURL(/\/san-pham\?district=tay-giang&q=tra$/)
    await expect(cards(page)).toHaveCount(promised)
  })

  test("sets with goods, the map and the operator are near", async ({ page }) => {
    await page.goto("/san-pham?q=zzzzqqqq")
    await expect(page.getByRole("heading", { name: "Không tìm thấy sản phẩm nào." })).toBeVisible()
    const main = page.getByRole("main")
    await expect(main.getByRole("link", { name: "Bản đồ đặc sản" })).toBeVisible()
    await expect(main.getByRole("link", { name: "hỏi đơn vị vận hành sàn" })).toBeVisible()
    await expectAccessible(page)
    await main.locator('a[href^="/san-pham?set="]').first().click()
    expect(await cards(page).count()).toBeGreaterThan(0)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a long list with scripts" : "a long list without", () => {
    test.use({ javaScriptEnabled })

    test("goes on where it ended", async ({ page }) => {
      await page.goto("/san-pham?sort=name")
      const first = await cards(page).first().getByRole("link").innerText()
      const onOne = await cards(page).count()
      await page.getByRole("link", { name: "Xem thêm sản phẩm" }).click()
      await expect(page).toHaveURL(/\/san-pham\?sort=name&page=2$/)
      await expect(page.locator("[aria-current=page]", { hasText: "2" }).first()).toBeVisible()
      if (!javaScriptEnabled) return expect(cards(page).first()).not.toContainText(first)
      await expect(cards(page)).toHaveCount(2 * onOne)
      await expect(cards(page).first()).toContainText(first)
      await expect(cards(page).nth(onOne).getByRole("link")).toBeFocused()
      await expect(page.getByText(/^Đã hiện đến trang 2 trên \d+\.$/)).toBeAttached()
    })
  })
}

test("the list ends with its last page", async ({ page }) => {
  await page.goto("/san-pham?sort=name")
  const more = page.getByRole("link", { name: "Xem thêm sản phẩm" })
  const all = Number(
    (
      await page
        .getByText(/^[\d.]+ sản phẩm$/)
        .first()
        .innerText()
    ).split(" ")[0]
  )
  while (await more.count()) {
    const before = await cards(page).count()
    await more.click()
    await expect(cards(page)).not.toHaveCount(before)
  }
  await expect(cards(page)).toHaveCount(all)
})

test.describe("the map", () => {
  test("leads to a commune, with its place, its products and what it was", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto("/ban-do")
    const map = page.getByRole("group", { name: /^Bản đồ các xã/ })
    await expect(map.locator("a")).toHaveCount(93)
    await expect(page.getByRole("img", { name: "Các đảo của quần đảo Hoàng Sa" })).toBeVisible()
    await expect(page.getByRole("img", { name: "Các đảo của quần đảo Trường Sa" })).toBeVisible()
    await map.getByRole("link", { name: /^Xã Đại Lộc: \d+ sản phẩm$/ }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xã Đại Lộc")
    await expect(page.getByRole("img", { name: /^Vị trí của Xã Đại Lộc/ })).toBeVisible()
    await expect(page.getByRole("heading", { name: "Xã Đại Lộc có gì" })).toBeVisible()
    await expect(page.getByText(/Huyện Đại Lộc, Tỉnh Quảng Nam/).first()).toBeVisible()
  })

  test("is told in words by old district", async ({ page }) => {
    await page.goto("/ban-do")
    await page.getByRole("link", { name: "Xem dạng danh sách theo huyện, thị xã cũ" }).click()
    await page.getByRole("link", { name: /^\d+ sản phẩm từ Huyện Tây Giang$/ }).click()
    await expect(page).toHaveURL(/district=tay-giang$/)
    expect(await cards(page).count()).toBeGreaterThan(0)
  })

  for (const path of ["/ban-do", "/en/ban-do", "/xa-phuong/20443", "/en/xa-phuong/20333"]) {
    for (const width of [360, 1280]) {
      test(`${path} is accessible at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        await expectAccessible(page)
      })
    }
  }
})

test("a commune of 2018 leads to the commune of today for good", async ({ request }) => {
  for (const [path, to] of [
    ["/xa-phuong/20602", "/xa-phuong/20611"],
    ["/en/xa-phuong/20602", "/en/xa-phuong/20611"],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([301, to])
  }
  expect((await request.get("/xa-phuong/00001")).status()).toBe(404)
})

test("a divided commune asks which part is meant", async ({ page }) => {
  await page.goto("/xa-phuong/20296")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xã Hòa Liên")
  await page.getByRole("link", { name: "Phường Hải Vân" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Hải Vân")
})

test.describe("bad input", () => {
  for (const [what, q] of [
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand emoji", "🍵".repeat(5_000)],
  ] as const) {
    test(`${what} are refused in words, and the page still works`, async ({ page }) => {
      const answer = await page.goto(`/san-pham?q=${encodeURIComponent(q)}`)
      expect(answer?.status()).toBe(400)
      await expect(page.getByRole("alert")).toContainText("Từ khóa quá dài")
      expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200)
      await field(page).fill("tra")
      await field(page).press("Enter")
      await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
      expect(await cards(page).count()).toBeGreaterThan(0)
    })
  }

  test("a script is only text in every field", async ({ page }) => {
    let ran = false
    await page.exposeFunction("taken", () => (ran = true))
    const script = encodeURIComponent(`"><script>taken()</script><img src=x onerror=taken()>`)
    const fields = ["q", "stars", "district", "commune", "set", "producer", "sector", "sort"]
    for (const name of [...fields, "price_min", "price_max", "page", "unknown"]) {
      const answer = await page.goto(`/san-pham?${name}=${script}`)
      expect(answer?.status(), name).toBeLessThan(500)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    }
    expect(ran).toBe(false)
  })

  test("page 99999 says so and leads back", async ({ page }) => {
    const answer = await page.goto("/san-pham?q=tra&page=99999")
    expect(answer?.status()).toBe(400)
    await expect(page.getByRole("alert")).toContainText("Trang này không có")
    await page.getByRole("link", { name: "Bỏ phần chưa đúng" }).click()
    await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
  })

  test("an unknown facet is left out, an unknown value is refused or finds nothing", async ({
    page,
  }) => {
    await page.goto("/san-pham?colour=red&q=tra")
    await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
    expect((await page.goto("/san-pham?sector=weapons"))?.status()).toBe(400)
    expect((await page.goto("/san-pham?district=khong-co"))?.status()).toBe(200)
    await expect(page.getByRole("heading", { name: "Không tìm thấy sản phẩm nào." })).toBeVisible()
  })
})

test.describe("the season calendar", () => {
  test("begins with the month asked and leads to what is in season then", async ({ page }) => {
    await page.goto("/mua-vu")
    await expect(page.getByRole("heading", { name: /^Từ tháng \d+, tháng này$/ })).toBeVisible()
    await page.getByRole("link", { name: "Tháng 4", exact: true }).click()
    await expect(page).toHaveURL(/\/mua-vu\?thang=4$/)
    const rows = page.getByRole("rowheader")
    await expect(rows).toHaveCount(12)
    await expect(rows.first()).toHaveText("Tháng 4")
    const all = page.getByRole("link", { name: /^Xem \d+ sản phẩm của tháng 4$/ })
    const promised = Number(/\d+/.exec(await all.innerText())?.[0])
    await all.click()
    await expect(page).toHaveURL(/\/san-pham\?season=4$/)
    await expect(page.getByText(`${promised} sản phẩm`, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole("link", { name: "Bỏ: Tháng 4" })).toBeVisible()
  })

  test("takes anything for a month", async ({ page }) => {
    for (const month of ["13", "0", "x", "<script>alert(1)</script>"]) {
      const answer = await page.goto(`/mua-vu?thang=${encodeURIComponent(month)}`)
      expect(answer?.status(), month).toBe(200)
    }
    await expect(page.getByRole("heading", { name: /tháng này$/ })).toBeVisible()
  })

  for (const path of ["/mua-vu", "/en/mua-vu?thang=4"]) {
    for (const width of [360, 1280]) {
      test(`${path} is accessible at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        await expectAccessible(page)
      })
    }
  }
})
