import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { BUYER, confirmOrder, giveRecipient, putInCart } from "./support/checkout"
import { findListing, type Listing } from "./support/listing"

let listing: Listing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  listing = await findListing(request)
  await request.dispose()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a guest buys with cash on delivery and finds the order again", async ({ page }) => {
      await putInCart(page, listing)
      await expect(page.getByRole("link", { name: listing.title })).toBeVisible()
      await giveRecipient(page)
      await expect(page.getByText("Xã Tây Giang, Thành phố Đà Nẵng")).toBeVisible()
      await expect(page.getByText("Tổng cộng")).toBeVisible()
      await expect(page.getByText("Trong đó thuế giá trị gia tăng")).toBeVisible()
      const number = await confirmOrder(page)

      await page.getByRole("link", { name: "Tra cứu đơn hàng" }).first().click()
      await page.getByLabel("Mã đơn hàng").fill(`#${number}`)
      await page.getByLabel("Số điện thoại").fill("+84 912.345.678")
      await page.getByRole("button", { name: "Xem đơn hàng" }).click()
      await expect(page.getByRole("heading", { name: `Đơn hàng ${number}` })).toBeVisible()
      await expect(page.getByText(BUYER.street)).toBeVisible()
    })
  })
}

test("a second click of the order button leads to the same order", async ({ page }) => {
  await putInCart(page, listing)
  await giveRecipient(page)
  const fingerprint = await page.locator("input[name=fingerprint]").inputValue()
  const offered_on = await page.locator("input[name=offered_on]").inputValue()
  const answers = await Promise.all(
    [1, 2].map(() =>
      page.request.post("/thanh-toan/xac-nhan", {
        form: { fingerprint, offered_on, confirmed: "yes" },
        headers: { origin: new URL(page.url()).origin },
        maxRedirects: 0,
      })
    )
  )
  const places = answers.map((answer) => answer.headers()["location"])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303])
  expect(places[0]).toMatch(/^\/cam-on\/order_/)
  expect(places[1]).toBe(places[0])
})

test("nothing is ordered before the buyer has ticked the box", async ({ page }) => {
  await putInCart(page, listing)
  await giveRecipient(page)
  await page.getByRole("button", { name: "Đặt hàng, thanh toán khi nhận" }).click()
  await expect(page.getByRole("alert")).toContainText("Vui lòng đánh dấu ô xác nhận")
  await page.getByRole("link", { name: /Vui lòng đánh dấu/ }).click()
  await expect(page.getByRole("checkbox")).toBeFocused()
  await expectAccessible(page)
})

test("an order that changed since it was reviewed is shown again, not placed", async ({
  page,
  context,
}) => {
  await putInCart(page, listing, 2)
  await giveRecipient(page)
  const otherTab = await context.newPage()
  await otherTab.goto("/gio-hang")
  await otherTab.getByLabel(/^Số lượng/).fill("3")
  const updated = otherTab.waitForResponse((answer) => answer.request().method() === "POST")
  await otherTab.getByRole("button", { name: /^Cập nhật/ }).click()
  expect((await updated).status()).toBe(303)

  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, thanh toán khi nhận" }).click()
  await expect(page.getByRole("alert")).toContainText("Đơn hàng đã thay đổi")
  await expect(page.getByText("Số lượng: 3")).toBeVisible()
  await confirmOrder(page)
  await expect(page.getByText("Số lượng: 3")).toBeVisible()
})

test("more than there is in stock is refused at its line", async ({ page }) => {
  await putInCart(page, listing)
  const quantity = page.getByLabel(/^Số lượng/)
  await quantity.fill(String(listing.available + 1))
  await page.getByRole("button", { name: /^Cập nhật/ }).click()
  await expect(page.getByRole("alert")).toContainText("Không đủ hàng")
  await expect(quantity).toHaveAttribute("aria-invalid", "true")
  await expectAccessible(page)
  await page.getByRole("button", { name: /^Bỏ/ }).click()
  await expect(page.getByText("Giỏ hàng chưa có sản phẩm nào.")).toBeVisible()
})

test("an old name leads to the commune of today", async ({ page }) => {
  await putInCart(page, listing)
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").fill("hoa lien")
  await page.getByRole("button", { name: "Tìm xã, phường" }).click()
  // the one commune that was divided: both of today are offered
  await expect(page.getByRole("radio", { name: /tên cũ: Xã Hòa Liên/ })).toHaveCount(2)
  await page.getByRole("radio", { name: /Phường Hải Vân/ }).check()
  await page.getByLabel("Họ và tên người nhận").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill(BUYER.street)
  await page.getByRole("button", { name: "Xem lại đơn hàng" }).last().click()
  await expect(page.getByText("Phường Hải Vân, Thành phố Đà Nẵng")).toBeVisible()
})

test("an account is opened on the way and its order can be looked up", async ({ page }) => {
  await putInCart(page, listing)
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
  await page.getByRole("link", { name: "Đăng nhập hoặc tạo tài khoản" }).click()
  const form = page.getByRole("form", { name: "Tạo tài khoản" })
  await form.getByRole("textbox", { name: "Họ và tên" }).fill(BUYER.name)
  await form
    .getByRole("textbox", { name: "Số điện thoại hoặc e-mail" })
    .fill(`mo-${Date.now()}@thu.vn`)
  await form.getByLabel("Mật khẩu").fill("mat-khau-dai")
  await form.getByRole("checkbox", { name: /đồng ý cho Sàn lưu/ }).check()
  await form.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText(/Bạn đang đăng nhập: mo-/)).toBeVisible()
  await page.goto("/gio-hang")
  await giveRecipient(page)
  expect(Number(await confirmOrder(page))).toBeGreaterThan(0)
})

test("the thank-you page opens only in the browser that ordered", async ({ page, browser }) => {
  await putInCart(page, listing)
  await giveRecipient(page)
  await confirmOrder(page)
  const stranger = await (await browser.newContext()).newPage()
  const answer = await stranger.goto(page.url())
  expect(answer?.status()).toBe(404)
})

for (const prefix of ["", "/en"]) {
  test(`forms of buying are accessible under "${prefix}/"`, async ({ page }) => {
    test.slow()
    await putInCart(page, listing)
    for (const path of ["/gio-hang", "/thanh-toan", "/tra-cuu-don-hang", "/tai-khoan"]) {
      await page.goto(prefix + path)
      await expectAccessible(page)
    }
  })

  test(`review and thanks are accessible under "${prefix}/"`, async ({ page }) => {
    test.slow()
    await putInCart(page, listing)
    await giveRecipient(page)
    await page.goto(`${prefix}/thanh-toan/xac-nhan`)
    await expectAccessible(page)
    await page.goto("/thanh-toan/xac-nhan")
    await confirmOrder(page)
    await page.goto(prefix + new URL(page.url()).pathname)
    await expectAccessible(page)
  })
}
