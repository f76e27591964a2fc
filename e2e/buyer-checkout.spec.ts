import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { BUYER, confirmOrder, giveRecipient, openAccount, putInCart } from "./support/checkout"
import { findListing, type Listing } from "./support/listing"
import { startWithApi } from "./support/own-storefront"

type Own = Awaited<ReturnType<typeof startWithApi>>

let listing: Listing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  listing = await findListing(request)
  await request.dispose()
})

const goToCheckout = async (page: Page): Promise<void> => {
  await putInCart(page, listing, 1)
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
}

const fillPerson = async (page: Page): Promise<void> => {
  await page.getByLabel("Họ và tên người nhận").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill(BUYER.street)
}

const goOn = (page: Page) => page.getByRole("button", { name: "Xem lại đơn hàng" }).last().click()

test("the cart's totals follow the quantity at once", async ({ page }) => {
  await putInCart(page, listing, 1)
  const total = page.locator("[data-live-cart]")
  const before = await total.innerText()
  const quantity = page.getByLabel(/^Số lượng/)
  await quantity.fill("2")
  await quantity.press("Tab")
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Đã cập nhật giỏ hàng.")
  await expect(quantity).toHaveValue("2")
  expect(await total.innerText()).not.toBe(before)
  await page.reload()
  await expect(quantity).toHaveValue("2")
})

test("a quantity beyond the stock is refused beside its field, also by the script", async ({
  page,
}) => {
  await putInCart(page, listing, 1)
  const quantity = page.getByLabel(/^Số lượng/)
  await expect(quantity).toHaveAttribute("max", String(listing.available))
  await quantity.fill(String(listing.available + 1))
  await quantity.press("Tab")
  await expect(page.getByRole("alert")).toContainText("Không đủ hàng")
  await expect(quantity).toHaveAttribute("aria-invalid", "true")
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("everything to the review works, with an old address and an invoice", async ({ page }) => {
    await goToCheckout(page)
    await fillPerson(page)
    await page.getByText("Chọn theo huyện, quận cũ").click()
    await page
      .getByLabel("Huyện, quận cũ")
      .selectOption({ label: "Huyện Tây Giang, Tỉnh Quảng Nam" })
    await page.getByRole("button", { name: "Hiện các xã cũ" }).click()
    await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue(BUYER.name)
    await page.getByRole("radio", { name: /tên cũ: Xã A Xan/ }).check()
    await page.getByText("Yêu cầu xuất hóa đơn").click()
    await page.getByLabel("Tên đơn vị hoặc người mua").fill("Công ty Hoa Sen")
    await goOn(page)
    await expect(page.getByRole("alert")).toContainText("Mã số thuế chưa đúng")
    await page
      .getByRole("radio", { name: /Hùng Sơn/ })
      .first()
      .check()
    await page.getByLabel("Mã số thuế").fill("4001234567")
    await page.getByLabel("Địa chỉ ghi trên hóa đơn").fill("5 Bạch Đằng")
    await goOn(page)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xem lại và đặt hàng")
    await expect(page.getByText("Xã Hùng Sơn, Thành phố Đà Nẵng")).toBeVisible()
    await expect(page.getByText("Công ty Hoa Sen")).toBeVisible()
  })
})

test("a commune is found while its old name is typed, with a slip", async ({ page }) => {
  await goToCheckout(page)
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").pressSequentially("duy thuu", { delay: 20 })
  const choice = page.getByRole("radio", { name: /Thu Bồn.*tên cũ: Xã Duy Thu/s })
  await expect(choice).toBeVisible()
  await expectAccessible(page)
  await choice.check()
  await fillPerson(page)
  await goOn(page)
  await expect(page.getByText("Xã Thu Bồn, Thành phố Đà Nẵng")).toBeVisible()
})

test("an old commune that was divided asks, and its district tells it from namesakes", async ({
  page,
}) => {
  await goToCheckout(page)
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").fill("Hòa Liên, Hòa Vang")
  await page.getByRole("button", { name: "Tìm xã, phường" }).click()
  await expect(page.getByText("Đơn vị cũ đã được chia.").first()).toBeVisible()
  await expect(page.getByRole("radio", { name: /tên cũ: Xã Hòa Liên/ })).toHaveCount(2)
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0)
})

const FACTS = [
  ["name of the seller", /Người bán: \S/],
  ["address of the seller", /Địa chỉ: \S/],
  ["phone of the seller", /Điện thoại: \S/],
  ["tax number of the seller", /Mã số thuế: \S/],
  ["quantity", /Số lượng: \d/],
  ["price", /Đơn giá: [\d.]+/],
  ["weight", /Khối lượng cả bao bì: \S/],
  ["quality", /Chất lượng: \S/],
  ["origin", /Xuất xứ: \S/],
  ["shelf life and use", /Hạn sử dụng và công dụng: \S/],
  ["cost of delivery", /Phí giao hàng/],
  ["payment, its method and term", /Trả tiền mặt khi nhận hàng/],
  ["time, place and manner of delivery", /dự kiến 3–7 ngày/],
  ["exchange and return, with time limits", /trong 7 ngày kể từ khi nhận/],
  ["how long the offer stands", /Đề nghị có hiệu lực đến hết ngày \d{2}\/\d{2}\/\d{4}/],
  ["value added tax", /Trong đó thuế giá trị gia tăng/],
  ["further costs", /bạn không phải trả khoản nào khác/],
  ["use and warranty", /Sử dụng, bảo quản và bảo hành/],
  ["the right to end the contract", /đơn phương chấm dứt hợp đồng trong 30 ngày/],
  ["complaints, their channel and clocks", /trong 7 ngày làm việc/],
  ["who owes what", /Hợp đồng được lập giữa bạn và từng người bán/],
] as const

test("the review says every fact the law wants before ordering", async ({ page }) => {
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  const text = await page.locator("main").innerText()
  expect(FACTS.filter(([, pattern]) => !pattern.test(text)).map(([fact]) => fact)).toEqual([])
})

test("going back after ordering shows the order", async ({ page }) => {
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  const number = await confirmOrder(page)
  await page.goBack()
  await expect(page.getByText(`Mã đơn hàng: ${number}`)).toBeVisible()
  await page.goto("/thanh-toan")
  await expect(page.getByText(`Mã đơn hàng: ${number}`)).toBeVisible()
})

test("two tabs that order one cart make one order, and the second is led to it", async ({
  page,
  context,
}) => {
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  const other = await context.newPage()
  await other.goto("/thanh-toan/xac-nhan")
  const third = await context.newPage()
  await third.goto("/thanh-toan/xac-nhan")
  const number = await confirmOrder(page)
  expect(await confirmOrder(other)).toBe(number)
  // a cart begun since does not become that order, and is not lost
  await putInCart(page, listing, 1)
  expect(await confirmOrder(third)).toBe(number)
  await page.goto("/gio-hang")
  await expect(page.getByRole("link", { name: listing.title })).toBeVisible()
})

test("a session that ran out leads to signing in or on as a guest, and loses nothing", async ({
  page,
  context,
}) => {
  await openAccount(page)
  await goToCheckout(page)
  await fillPerson(page)
  const { name, domain, path } = (await context.cookies()).find(
    (one) => one.name === "ocop_customer"
  )!
  const value = Buffer.from(JSON.stringify("expired.token.of-old")).toString("base64")
  await context.addCookies([{ name, domain, path, value: encodeURIComponent(value) }])
  await goOn(page)
  await expect(page.getByRole("alert")).toContainText("Phiên đăng nhập đã hết")
  await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue(BUYER.name)
  await expect(page.getByLabel("Số nhà, đường, thôn hoặc tổ")).toHaveValue(BUYER.street)
  await expect(page.getByRole("link", { name: "Đăng nhập hoặc tạo tài khoản" })).toBeVisible()
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").fill("Tây Giang")
  await page
    .getByRole("radio", { name: /^Xã Tây Giang/ })
    .first()
    .check()
  await goOn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xem lại và đặt hàng")
})

test("a script in every field is text and nothing else", async ({ page }) => {
  const evil = `"><script>document.title='x'</script><img src=x onerror="document.title='x'">`
  await goToCheckout(page)
  for (const label of ["Họ và tên người nhận", "Số nhà, đường, thôn hoặc tổ"])
    await page.getByLabel(label).fill(evil)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").fill("Tây Giang")
  await page
    .getByRole("radio", { name: /^Xã Tây Giang/ })
    .first()
    .check()
  await goOn(page)
  await expect(page.getByText(evil).first()).toBeVisible()
  await confirmOrder(page)
  await page.getByRole("link", { name: "Xem hợp đồng" }).click()
  await expect(page.getByText(evil).first()).toBeVisible()
  expect(await page.title()).not.toBe("x")
  expect(await page.locator("main img, main script").count()).toBe(0)
})

test("the contract is read and taken away by the buyer, and by nobody else", async ({
  page,
  browser,
}) => {
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  const number = await confirmOrder(page)
  await page.getByRole("link", { name: "Xem hợp đồng" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hợp đồng mua bán")
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByText(BUYER.name)).toBeVisible()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải hợp đồng (PDF)" }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`hop-dong-${number}.pdf`)

  const stranger = await (await browser.newContext()).newPage()
  expect((await stranger.goto(page.url()))?.status()).toBe(404)
  expect((await stranger.request.get(`${page.url()}.pdf`)).status()).toBe(404)
  await stranger.goto("/tra-cuu-don-hang")
  await stranger.getByLabel("Mã đơn hàng").fill(number)
  await stranger.getByLabel("Số điện thoại").fill(BUYER.phone)
  await stranger.getByRole("button", { name: "Xem đơn hàng" }).click()
  await expect(stranger.getByText("Đơn đã đến người bán; người bán sẽ gọi cho bạn")).toBeVisible()
  await stranger.getByRole("link", { name: "Xem hợp đồng" }).click()
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Hợp đồng mua bán")
})

for (const [trouble, env, begin] of [
  ["down", {}, (own: Own) => (own.api.closeAllConnections(), own.api.close())],
  ["slow", { API_TIMEOUT_MS: "1000" }, (own: Own) => own.hang()],
] as const) {
  test(`with the API ${trouble} the checkout says so plainly and keeps what was typed`, async ({
    page,
  }) => {
    const own = await startWithApi(process.env.API_URL ?? "http://localhost:9000", env)
    try {
      await page.goto(`${own.origin}/san-pham/${listing.handle}`)
      await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
      await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
      await fillPerson(page)
      begin(own)
      const answer = page.waitForResponse((one) => one.request().method() === "POST")
      await goOn(page)
      expect((await answer).status()).toBe(503)
      expect((await answer).headers()["cache-control"]).toContain("no-store")
      await expect(page.getByRole("alert")).toContainText("Chưa có đơn nào được tạo")
      await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue(BUYER.name)
      await expect(page.getByLabel("Số nhà, đường, thôn hoặc tổ")).toHaveValue(BUYER.street)
      await page.goto(`${own.origin}/gio-hang`)
      await expect(page.getByRole("alert")).toContainText("giỏ hàng")
    } finally {
      own.process.kill()
      own.api.closeAllConnections()
      own.api.close()
    }
  })
}
