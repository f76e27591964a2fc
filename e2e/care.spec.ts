import { expect, test, type Browser, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import {
  confirmOrder,
  createAccount,
  giveRecipient,
  openAccount,
  putInCart,
} from "./support/checkout"
import { api } from "./support/console"
import { OWNED, signInAsOwner } from "./support/members"
import { findGoodsOf, type SoldListing } from "./support/sellers"
import { choose, expect as patiently, signInAsStaff } from "./support/staff"

const SELLER = OWNED[0]
const QUESTION = "Trà này để được bao lâu?"
const ANSWER = "Mười hai tháng, nơi khô ráo."
const COMPLAINT = "Hộp trà giao thiếu một gói, tôi muốn được gửi bù."

let goods: SoldListing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  goods = await findGoodsOf(request, SELLER)
  await request.dispose()
})

/** Orders one piece and answers the order's number, with the page at its way. */
const buy = async (page: Page): Promise<string> => {
  await putInCart(page, goods, 1)
  await giveRecipient(page)
  const number = await confirmOrder(page)
  await page.getByRole("link", { name: "Theo dõi, hủy hoặc trả hàng" }).click()
  return number
}

const complain = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Khiếu nại về đơn hàng" }).click()
  await page.getByRole("radio", { name: /Hàng sai, hỏng/ }).check()
  await page.getByLabel("Việc đã xảy ra và điều bạn muốn").fill(COMPLAINT)
  await page.getByRole("button", { name: "Gửi khiếu nại" }).click()
  await expect(page.getByText("Chờ người bán trả lời")).toBeVisible()
}

/** The account's own list says how a complaint stands and until when it is answered. */
const findOwnComplaint = async (page: Page, number: string): Promise<void> => {
  await page.goto("/en/tai-khoan/khieu-nai")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My complaints")
  await expect(page.getByText("Waiting for the seller's answer")).toBeVisible()
  await page.goto("/tai-khoan")
  await page.getByRole("link", { name: "Khiếu nại của tôi" }).click()
  const own = page.getByRole("listitem").filter({ hasText: `Đơn hàng số ${number}` })
  await expect(own).toContainText("Chờ người bán trả lời")
  await expect(own.getByText(/^Người bán trả lời trước hết ngày/)).toBeVisible()
  await expectAccessible(page)
  await own.getByRole("link", { name: `Đơn hàng số ${number}` }).click()
  await expect(page.getByText(COMPLAINT)).toBeVisible()
}

const openArea = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await signInAsOwner(page, 0)
  return page
}

const openWork = async (area: Page, place: string, subject: string): Promise<void> => {
  await area.goto("/nha-san-xuat")
  const work = area.getByRole("navigation", { name: "Công việc" })
  await work.getByRole("link", { name: place, exact: true }).click()
  await expectAccessible(area)
  await area.getByRole("link", { name: subject, exact: true }).click()
}

const answer = async (area: Page, text: string): Promise<void> => {
  await area.getByLabel("Câu trả lời của bạn").fill(text)
  await expectAccessible(area)
  await area.getByRole("button", { name: "Gửi câu trả lời" }).click()
  await expect(area.getByText(text)).toBeVisible()
}

test("a buyer asks about an order and reads the answer in the account", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await openAccount(page)
  const number = await buy(page)
  await page.getByRole("link", { name: "Hỏi người bán về đơn hàng" }).click()
  await page.getByRole("button", { name: "Gửi", exact: true }).click()
  await expect(page.getByRole("alert")).toHaveText("Vui lòng ghi nội dung tin nhắn.")
  await page.getByLabel("Câu hỏi của bạn").fill(QUESTION)
  await page.getByRole("button", { name: "Gửi", exact: true }).click()
  await expect(page.getByText(QUESTION)).toBeVisible()
  await expectAccessible(page)

  const area = await openArea(browser)
  await openWork(area, "Tin nhắn", `Đơn hàng số ${number}`)
  await answer(area, ANSWER)

  await page.goto("/tai-khoan")
  await page.getByRole("link", { name: "Câu hỏi của tôi" }).click()
  await expectAccessible(page)
  await page.getByRole("link", { name: `Đơn hàng số ${number}` }).click()
  await expect(page.getByText(ANSWER)).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/san-pham/${goods.handle}`)
  await page.getByRole("link", { name: "Hỏi người bán về sản phẩm" }).click()
  await page.getByLabel("Câu hỏi của bạn").fill(QUESTION)
  await page.getByRole("button", { name: "Gửi", exact: true }).click()
  await expect(page.getByText(QUESTION)).toBeVisible()
  await page.goto(`/en${new URL(page.url()).pathname}`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Ask the seller about this product"
  )
  await expectAccessible(page)
})

test("a complaint is answered, taken to the floor and decided there", async ({ page, browser }) => {
  test.setTimeout(300_000)
  await openAccount(page)
  const number = await buy(page)
  await page.getByRole("link", { name: "Khiếu nại về đơn hàng" }).click()
  await page.getByLabel("Việc đã xảy ra và điều bạn muốn").fill(COMPLAINT)
  await page.getByRole("button", { name: "Gửi khiếu nại" }).click()
  await expect(page.getByRole("alert")).toHaveText("Vui lòng chọn việc bạn khiếu nại.")
  await expect(page.getByLabel("Việc đã xảy ra và điều bạn muốn")).toHaveValue(COMPLAINT)
  await expectAccessible(page)
  await page.goBack()
  await page.goBack()
  await complain(page)
  await expectAccessible(page)
  await findOwnComplaint(page, number)

  const area = await openArea(browser)
  await openWork(area, "Khiếu nại", `Đơn hàng số ${number}`)
  await answer(area, "Chúng tôi đã đóng đủ gói.")

  await page.reload()
  await page.getByLabel("Vì sao bạn không đồng ý?").fill("Tôi có ảnh lúc mở hộp.")
  await page.getByRole("button", { name: "Chuyển lên Sàn" }).click()
  await expect(page.getByText("Sàn đang giải quyết")).toBeVisible()
  await expectAccessible(page)

  const desk = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  await signInAsStaff(desk)
  await desk.goto(api("/app/ocop/complaints"))
  const card = desk.locator("div").filter({ hasText: `Đơn ${number}` })
  await patiently(card.getByRole("link", { name: "Xem" }).last()).toBeVisible()
  await card.getByRole("link", { name: "Xem" }).last().click()
  await patiently(desk.getByText("Tôi có ảnh lúc mở hộp.")).toBeVisible()
  await desk.getByRole("button", { name: "Kết luận" }).click()
  await choose(desk, "Kết luận", "Người bán phải khắc phục")
  await desk.getByRole("textbox").fill("Người bán gửi bù một gói trong 3 ngày.")
  await desk.getByRole("button", { name: "Kết luận" }).last().click()
  await patiently(desk.getByText(`Đã ghi vào khiếu nại đơn ${number}`)).toBeVisible()

  await page.reload()
  await expect(page.getByText("Kết luận: Người bán phải khắc phục")).toBeVisible()
  await expect(page.getByText("Người bán gửi bù một gói trong 3 ngày.")).toBeVisible()
  await area.reload()
  await expect(area.getByText("Sàn đã kết luận")).toBeVisible()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a guest complains and closes it, and signs in before asking about a product", async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await buy(page)
    await complain(page)
    await page.getByRole("button", { name: "Khép lại khiếu nại" }).click()
    await expect(page.getByText("Đã khép lại")).toBeVisible()
    await page.goto(`/san-pham/${goods.handle}/hoi`)
    await expect(page.getByRole("link", { name: "Đăng nhập hoặc đăng ký" })).toBeVisible()
    await expect(page.getByLabel("Câu hỏi của bạn")).toHaveCount(0)
    await page.getByRole("link", { name: "Đăng nhập hoặc đăng ký" }).click()
    await createAccount(page)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hỏi người bán về sản phẩm")
    await expect(page.getByLabel("Câu hỏi của bạn")).toBeVisible()
  })
})
