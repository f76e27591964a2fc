import { expect, test, type Page } from "@playwright/test"
import { readFile } from "node:fs/promises"
import { expectAccessible } from "./support/axe"
import {
  BUYER,
  confirmOrder,
  giveRecipient,
  openAccount,
  PASSWORD,
  putInCart,
} from "./support/checkout"
import { moveOrder } from "./support/deliver"
import { findListing, type Listing } from "./support/listing"
import { OWNED } from "./support/members"
import { findGoodsOf } from "./support/sellers"

const ACCOUNT = "Số điện thoại hoặc e-mail"

let listing: Listing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  listing = await findListing(request)
  await request.dispose()
})

test("no consent is given for the buyer, and an account needs the one it rests on", async ({
  page,
}) => {
  await page.goto("/tai-khoan")
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
  const form = page.getByRole("form", { name: "Tạo tài khoản" })
  await form.getByRole("textbox", { name: "Họ và tên" }).fill(BUYER.name)
  await form.getByRole("textbox", { name: ACCOUNT }).fill(`mo-${Date.now()}@thu.vn`)
  await form.getByLabel("Mật khẩu").fill(PASSWORD)
  await form.getByRole("button", { name: "Tạo tài khoản" }).click()
  await page.getByRole("link", { name: /Vui lòng đồng ý/ }).click()
  await expect(form.getByRole("checkbox").first()).toBeFocused()
  await expectAccessible(page)
})

test("a phone number is an account, in whatever spelling", async ({ page }) => {
  // ten digits no other run has
  const digits = `09${String(Date.now()).slice(-8)}`
  await page.goto("/tai-khoan")
  const isNew = page.getByRole("form", { name: "Tạo tài khoản" })
  await isNew.getByRole("textbox", { name: "Họ và tên" }).fill(BUYER.name)
  const spelled = `+84 ${digits.slice(1, 4)} ${digits.slice(4)}`
  await isNew.getByRole("textbox", { name: ACCOUNT }).fill(spelled)
  await isNew.getByLabel("Mật khẩu").fill(PASSWORD)
  await isNew.getByRole("checkbox", { name: /đồng ý cho Sàn lưu/ }).check()
  await isNew.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText(`Bạn đang đăng nhập: ${digits}`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  const door = page.getByRole("form", { name: "Đăng nhập" })
  await door.getByRole("textbox", { name: ACCOUNT }).fill(digits)
  await door.getByLabel("Mật khẩu").fill(PASSWORD)
  await door.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByText(`Bạn đang đăng nhập: ${digits}`)).toBeVisible()
  await putInCart(page, listing, 1)
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
  await expect(page.getByLabel("Số điện thoại", { exact: true })).toHaveValue(digits)
})

test("a forgotten password is asked for, and an old link sets none", async ({ page }) => {
  await page.goto("/tai-khoan")
  await page.getByRole("link", { name: "Quên mật khẩu?" }).click()
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click()
  await expect(page.getByRole("alert")).toContainText("Số điện thoại hoặc e-mail chưa đúng")
  await expectAccessible(page)
  await page.getByRole("textbox", { name: ACCOUNT }).fill(`khong-co-${Date.now()}@thu.vn`)
  await page.getByRole("button", { name: "Gửi đường dẫn" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("Nếu có tài khoản này")
  await expectAccessible(page)

  await page.goto("/tai-khoan/mat-khau?ma=a.b.c")
  await page.getByLabel("Mật khẩu mới").fill("ngan")
  await page.getByRole("button", { name: "Lưu mật khẩu mới" }).click()
  await expect(page.getByRole("alert")).toContainText("Mật khẩu cần ít nhất 10 ký tự")
  await expectAccessible(page)
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD)
  await page.getByRole("button", { name: "Lưu mật khẩu mới" }).click()
  await expect(page.getByRole("alert")).toContainText("Đường dẫn đã được dùng hoặc đã quá 15 phút")
  await expectAccessible(page)
})

test("addresses are added, changed, made the default, used and removed", async ({ page }) => {
  await openAccount(page)
  await page.getByRole("link", { name: "Địa chỉ nhận hàng" }).click()
  await page.getByRole("link", { name: "Thêm địa chỉ" }).click()
  await page.getByLabel("Họ và tên người nhận").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("Tên xã, phường (mới hoặc cũ)").fill("Tây Giang")
  await page
    .getByRole("radio", { name: /^Xã Tây Giang/ })
    .first()
    .check()
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill(BUYER.street)
  await page.getByLabel("Đặt làm địa chỉ mặc định").check()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Lưu địa chỉ" }).last().click()
  await expect(page.getByText("Địa chỉ mặc định")).toBeVisible()
  await expectAccessible(page)

  await page.getByRole("link", { name: `Sửa địa chỉ ${BUYER.street}` }).click()
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill("9 Lê Lợi")
  await page.getByRole("button", { name: "Lưu địa chỉ" }).last().click()
  await expect(page.getByText("9 Lê Lợi, Xã Tây Giang, Thành phố Đà Nẵng")).toBeVisible()

  await putInCart(page, listing, 1)
  await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click()
  await expect(page.getByLabel("Số nhà, đường, thôn hoặc tổ")).toHaveValue("9 Lê Lợi")
  await page.getByRole("button", { name: "Xem lại đơn hàng" }).last().click()
  await expect(page.getByText("9 Lê Lợi, Xã Tây Giang, Thành phố Đà Nẵng")).toBeVisible()

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("button", { name: "Xóa địa chỉ 9 Lê Lợi" }).click()
  await expect(page.getByText("Chưa có địa chỉ nào.")).toBeVisible()
})

test("an order stands in the account with its contract, and can be put into the cart again", async ({
  page,
}) => {
  await openAccount(page)
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  const number = await confirmOrder(page)
  await page.goto("/tai-khoan/don-hang")
  await expectAccessible(page)
  await page.getByRole("link", { name: `Đơn hàng ${number}` }).click()
  await expect(page.getByRole("link", { name: "Xem hợp đồng" })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Cho lại vào giỏ hàng" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
  await expect(page.getByRole("link", { name: listing.title })).toBeVisible()
})

/** What every page of an order says of it, and tracking with them. */
const expectState = async (page: Page, paths: readonly string[], state: string): Promise<void> => {
  for (const path of paths) {
    await page.goto(path)
    const said = page.getByRole("main").getByText(state)
    await expect(said.first()).toBeVisible()
  }
}

test("all pages of an order say the same as its tracking", async ({ page }) => {
  test.setTimeout(120_000)
  await openAccount(page)
  await putInCart(page, await findGoodsOf(page.request, OWNED[0]), 1)
  await giveRecipient(page)
  await confirmOrder(page)
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const list = "/tai-khoan/don-hang"
  const paths = [`/cam-on/${id}`, list, `${list}/${id}`, `/don-hang/${id}`]

  await moveOrder(page.request, id, [["accept", {}]])
  await expectState(page, paths, "Người bán đã nhận đơn")
  await page.goto(`/cam-on/${id}`)
  const now = page.getByRole("listitem").and(page.locator("[aria-current=step]"))
  await expect(now).toContainText("Người bán đã nhận đơn")
  await expectAccessible(page)
  await moveOrder(page.request, id, [["refuse", { reason: "out_of_stock" }]])
  await expectState(page, paths, "Người bán từ chối")
})

test("signing out leaves no order behind on a shared computer", async ({ page }) => {
  await openAccount(page)
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  await confirmOrder(page)
  const thanks = page.url()
  await page.goto("/tai-khoan")
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await expect(page.getByRole("form", { name: "Đăng nhập" })).toBeVisible()
  expect((await page.goto(thanks))?.status()).toBe(404)
})

test("consents are taken back, data taken away, the account deleted", async ({ page }) => {
  const email = await openAccount(page)
  await page.getByRole("link", { name: "Dữ liệu cá nhân" }).click()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Đồng ý: Nhận tin và khuyến mại" }).click()
  await page.getByRole("button", { name: "Rút lại: Nhận tin và khuyến mại" }).click()
  await expect(page.getByText(/Đã rút lại lúc/)).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp dữ liệu" }).click(),
  ])
  const held = JSON.parse(await readFile(await download.path(), "utf8"))
  expect(held.customer.email).toBe(email)
  expect(
    held.consents.map(({ purpose, given }: { purpose: string; given: boolean }) => [purpose, given])
  ).toEqual([
    ["orders", true],
    ["marketing", true],
    ["marketing", false],
  ])

  const remove = page.getByRole("button", { name: "Xóa tài khoản" })
  await remove.click()
  await expect(page.getByRole("alert")).toContainText("Vui lòng đánh dấu ô xác nhận")
  await page.getByRole("checkbox", { name: /không lấy lại được/ }).check()
  await page.getByLabel("Mật khẩu").fill("sai mật khẩu rồi")
  await remove.click()
  await expect(page.getByRole("alert")).toContainText("Mật khẩu không đúng")
  await page.getByRole("checkbox", { name: /không lấy lại được/ }).check()
  await page.getByLabel("Mật khẩu").fill(PASSWORD)
  await remove.click()
  await expect(page.getByText("Tài khoản và dữ liệu của bạn đã được xóa.")).toBeVisible()

  const form = page.getByRole("form", { name: "Đăng nhập" })
  await form.getByRole("textbox", { name: ACCOUNT }).fill(email)
  await form.getByLabel("Mật khẩu").fill(PASSWORD)
  await form.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("alert")).toContainText(
    "Số điện thoại, e-mail hoặc mật khẩu không đúng"
  )
})

test("an account with an order under way is not deleted, and says why", async ({ page }) => {
  await openAccount(page)
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  await confirmOrder(page)
  await page.goto("/tai-khoan/du-lieu")
  await page.getByRole("checkbox", { name: /không lấy lại được/ }).check()
  await page.getByLabel("Mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Xóa tài khoản" }).click()
  await expect(page.getByRole("alert")).toContainText("Bạn còn đơn hàng chưa giao xong")
})

for (const path of [
  "/tai-khoan/don-hang",
  "/tai-khoan/dia-chi",
  "/tai-khoan/khieu-nai",
  "/tai-khoan/du-lieu",
  "/tai-khoan/du-lieu.json",
])
  test(`${path} leads a stranger to signing in and is kept by nobody`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(303)
    expect(answer.headers()["location"]).toBe("/tai-khoan")
    const page = await request.get(path)
    expect(page.headers()["cache-control"]).toBe("private, no-store")
  })
