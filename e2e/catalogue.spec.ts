import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"

// Read-only, on the demonstration seed: real products of Quảng Nam, every state of a certificate.

const cards = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })

const countOf = async (page: Page): Promise<number> =>
  Number((await page.getByText(/^[\d.]+ sản phẩm$/).innerText()).replace(/\D/g, ""))

/** Opens the filters and all of the old districts, few of which are in sight at first. */
const openDistricts = async (page: Page): Promise<void> => {
  await page.locator("label", { hasText: "Bộ lọc" }).click()
  const districts = page.getByRole("group", { name: "Huyện, thị xã cũ" })
  await expect(districts).toBeVisible()
  const more = districts.getByText(/^Thêm \d+ lựa chọn$/)
  if (await more.count()) await more.click()
}

/** Follows the first card's link and gives its title. */
const openFirst = async (page: Page): Promise<string> => {
  const link = cards(page).first().getByRole("link")
  const title = await link.innerText()
  await link.click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  return title
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a visitor finds, filters, opens a product and checks its certificate", async ({
      page,
    }) => {
      await page.goto("/")
      await page.getByRole("search").locator("input[name=q]").fill("tra")
      await page.getByRole("search").getByRole("button", { name: "Tìm" }).click()
      await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
      const found = await countOf(page)
      expect(found).toBeGreaterThan(0)

      await openDistricts(page)
      await page.getByRole("checkbox", { name: /^Huyện Tây Giang/ }).check()
      await page.getByRole("button", { name: "Xem kết quả" }).click()
      await expect(page).toHaveURL(/\/san-pham\?district=tay-giang&q=tra$/)
      const narrowed = await countOf(page)
      expect(narrowed).toBeGreaterThan(0)
      expect(narrowed).toBeLessThan(found)
      await expect(page.getByRole("link", { name: "Bỏ: Huyện Tây Giang" })).toBeVisible()
      for (const text of await cards(page).allInnerTexts()) expect(text).toMatch(/Tây Giang/)

      await openFirst(page)
      await expect(page.getByText(/Trước đây: .*Huyện Tây Giang/).first()).toBeVisible()
      await page.getByText("Xem quyết định, ngày ký và cơ quan ban hành").click()
      await expect(page.getByText("Cơ quan ban hành", { exact: true })).toBeVisible()
    })

    test("a typed code is answered in words", async ({ page }) => {
      await page.goto("/xac-minh")
      await page.getByLabel("Mã số sản phẩm hoặc số quyết định").fill("999/KHONG-CO/2020")
      await page.getByRole("button", { name: "Kiểm tra" }).click()
      await expect(page).toHaveURL(/\/xac-minh\/999\/KHONG-CO\/2020$/)
      await expect(page.getByRole("heading", { name: "Không có trong sổ đăng ký" })).toBeVisible()
    })
  })
}

test("words are found with and without diacritics", async ({ page }) => {
  await page.goto("/san-pham?q=trà rừng")
  const exact = await cards(page).allInnerTexts()
  await page.goto("/san-pham?q=tra rung")
  const folded = await cards(page).allInnerTexts()
  expect(exact.join()).toMatch(/trà rừng/i)
  expect(folded.join()).toMatch(/trà rừng/i)
})

test("a chip takes one filter back and keeps the others", async ({ page }) => {
  await page.goto("/san-pham?stars=3,4&q=tra")
  await page.getByRole("link", { name: "Bỏ: 3 sao" }).click()
  await expect(page).toHaveURL(/\/san-pham\?stars=4&q=tra$/)
  await page.getByRole("link", { name: "Xóa hết bộ lọc" }).click()
  await expect(page).toHaveURL(/\/san-pham\?q=tra$/)
})

test("one choice has one address, whatever a form leaves in it", async ({ page }) => {
  await page.goto("/san-pham?utm_source=x&q=tra&stars=4&stars=3&price_min=10.000&price_max=&page=1")
  await expect(page).toHaveURL(/\/san-pham\?stars=3,4&price_min=10000&q=tra$/)
})

test("prices are sorted as asked, and the default order is explained", async ({ page }) => {
  await page.goto("/san-pham")
  await expect(page.getByRole("link", { name: "Cách xếp thứ tự", exact: true })).toHaveAttribute(
    "href",
    "/xep-hang"
  )
  await page.getByLabel("Sắp xếp").selectOption("price_asc")
  await page.getByRole("button", { name: "Sắp xếp" }).click()
  await expect(page).toHaveURL(/\/san-pham\?sort=price_asc$/)
  const prices = (await cards(page).allInnerTexts()).flatMap((text) =>
    (/([\d.]+)\s₫/.exec(text)?.[1] ?? "")
      .replaceAll(".", "")
      .split("\n")
      .filter(Boolean)
      .map(Number)
  )
  expect(prices.length).toBeGreaterThan(1)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
})

test("pages lead on, and a page past the end says so", async ({ page }) => {
  await page.goto("/san-pham")
  await page.getByRole("link", { name: "Trang 2", exact: true }).click()
  await expect(page).toHaveURL(/\/san-pham\?page=2$/)
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\?page=2$/)
  const answer = await page.goto("/san-pham?page=900")
  expect(answer?.status()).toBe(404)
  await page.getByRole("link", { name: "Đến trang cuối" }).click()
  expect(await cards(page).count()).toBeGreaterThan(0)
})

for (const [query, problem] of [
  ["stars=2", "Bộ lọc không hợp lệ"],
  ["stars=four", "Bộ lọc không hợp lệ"],
  ["producer_kind=large", "Bộ lọc không hợp lệ"],
  ["commune=%27%3B--", "Bộ lọc không hợp lệ"],
  ["price_min=re", "Bộ lọc không hợp lệ"],
  ["page=-1", "Bộ lọc không hợp lệ"],
  ["page=99999999", "Trang này không có"],
  ["sort=paid", "Bộ lọc không hợp lệ"],
  [`q=${"a".repeat(5_000)}`, "Từ khóa quá dài"],
] as const) {
  test(`?${query.slice(0, 40)} is refused in words`, async ({ page }) => {
    const answer = await page.goto(`/san-pham?${query}`)
    expect(answer?.status()).toBe(400)
    await expect(page.getByRole("alert")).toContainText(problem)
    await page.getByRole("link", { name: "Bỏ phần chưa đúng" }).click()
    await expect(page).toHaveURL(/\/san-pham$/)
  })
}

for (const q of ["%", "_", "'\"", "🍵", "zzzzqqqq", "<script>alert(1)</script>"]) {
  test(`words like ${q} are only words`, async ({ page }) => {
    const answer = await page.goto(`/san-pham?q=${encodeURIComponent(q)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kết quả cho “${q}”`)
  })
}

test("nothing found comes with a way on", async ({ page }) => {
  await page.goto("/san-pham?q=zzzzqqqq&district=tay-giang")
  await expect(page.getByText("Không tìm thấy sản phẩm nào.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Bỏ: Huyện Tây Giang" })).toBeVisible()
  await page.getByRole("link", { name: "xem tất cả sản phẩm" }).click()
  expect(await countOf(page)).toBeGreaterThan(0)
})

test("a badge of stars is always that of a certificate in force", async ({ page }) => {
  await page.goto("/so-dang-ky")
  const badges = page.getByRole("main").getByRole("img")
  const names = await badges.evaluateAll((all) =>
    all.map((badge) => [badge.getAttribute("aria-label"), badge.textContent] as const)
  )
  expect(names.length).toBeGreaterThan(0)
  for (const [name, text] of names) {
    if (text?.includes("★")) expect(name).toMatch(/^OCOP [345] sao, /)
    else expect(name).not.toMatch(/sao/)
  }
})

for (const [state, words] of [
  ["valid", "Còn hiệu lực"],
  ["expired", "Đã hết hạn"],
  ["revoked", "Đã bị thu hồi"],
] as const) {
  test(`a certificate that is ${state} is told so in plain words`, async ({ page }) => {
    await page.goto(`/so-dang-ky?state=${state}`)
    await openFirst(page)
    const answer = page.locator("section", { has: page.getByRole("heading", { name: words }) })
    await expect(answer).toBeVisible()
    expect((await answer.innerText()).includes("★")).toBe(state === "valid")
  })
}

test("the verification of a product's certificate says the same as its page", async ({ page }) => {
  await page.goto("/san-pham?certified=1&in_stock=1")
  const title = await openFirst(page)
  const badge = await page.getByRole("main").getByRole("img").first().getAttribute("aria-label")
  await page.getByRole("link", { name: "Kiểm tra giấy chứng nhận này" }).click()
  await expect(page.getByRole("main")).toContainText(title)
  await expect(
    page
      .getByRole("main")
      .getByRole("img", { name: badge ?? "" })
      .first()
  ).toBeVisible()
})

test("an empty code is asked for again", async ({ page }) => {
  await page.goto("/xac-minh")
  await page.getByRole("button", { name: "Kiểm tra" }).click()
  await expect(page.getByText("Vui lòng nhập mã số sản phẩm hoặc số quyết định.")).toBeVisible()
})

test("what does not exist is a page that says so", async ({ page }) => {
  for (const path of [
    "/san-pham/khong-co",
    "/chu-the/khong-co",
    "/xa-phuong/00000",
    "/xa-phuong/x'y",
    "/so-dang-ky/khong-co",
    "/xac-minh/khong-co",
    "/xac-minh/100%25",
  ])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

test("the shelf speaks English under /en", async ({ page }) => {
  await page.goto("/en/san-pham?district=tay-giang")
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await expect(page.getByText(/^\d+ products?$/)).toBeVisible()
  await cards(page).first().getByRole("link").click()
  await expect(page).toHaveURL(/\/en\/san-pham\//)
  await expect(page.getByText(/Formerly: .*Huyện Tây Giang/).first()).toBeVisible()
  await expect(page.getByRole("heading", { name: "OCOP certificate" })).toBeVisible()
  await page.goto("/en/san-pham?stars=2")
  await expect(page.getByRole("alert")).toContainText("A filter is not valid")
})

test("the product's form puts the chosen pack into the cart", async ({ page }) => {
  await page.goto("/san-pham?in_stock=1")
  const title = await openFirst(page)
  const form = page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: "Thêm vào giỏ" }) })
  await expect(form).toHaveAttribute("action", "/gio-hang")
  await expect(form.locator("[name=intent]")).toHaveValue("add")
  await expect(form.locator("[name=variant_id]").first()).toHaveValue(/^variant_/)
  await expect(form.getByLabel("Số lượng")).toHaveValue("1")
  expect(title).not.toBe("")
})

for (const prefix of ["", "/en"]) {
  test(`pages of the shelf are accessible under "${prefix}/"`, async ({ page }) => {
    test.setTimeout(180_000)
    const product = await firstLink(page, "/san-pham?certified=1&in_stock=1", "/san-pham/")
    const commune = await firstLink(page, product, "/xa-phuong/")
    const producer = await firstLink(page, "/chu-the", "/chu-the/")
    const entry = await firstLink(page, "/so-dang-ky", "/so-dang-ky/")
    const revoked = await firstLink(page, "/so-dang-ky?state=revoked", "/so-dang-ky/")
    const plain = ["/", "/san-pham?stars=4&district=tay-giang", "/san-pham?stars=9", "/xac-minh"]
    const more = ["/san-pham?q=zzzzqqqq", "/xac-minh/khong-co", "/so-dang-ky", "/chu-the"]
    for (const path of [...plain, ...more, product, commune, producer, entry, revoked])
      await expectAccessibleAt(page, prefix + path, 390)
    for (const path of ["/", "/san-pham?q=tra", product, "/so-dang-ky"])
      await expectAccessibleAt(page, prefix + path, 1280)
  })
}

const expectAccessibleAt = async (page: Page, path: string, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 844 })
  await page.goto(path)
  await expectAccessible(page)
}

/** Path of the first link in the page's content that leads below `below`. */
const firstLink = async (page: Page, from: string, below: string): Promise<string> => {
  await page.goto(from)
  const href = await page
    .getByRole("main")
    .locator(`a[href^="${below}"]`)
    .first()
    .getAttribute("href")
  if (!href) throw new Error(`No link to ${below} on ${from}`)
  return href
}
