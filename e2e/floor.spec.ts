import { expect, test, type Browser, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { BUYER, giveRecipient, putInCart } from "./support/checkout"
import { OWNED, signInAsOwner } from "./support/members"
import { findGoodsOf, type SoldListing } from "./support/sellers"

const [CASH, TRANSFER, FETCHED] = OWNED

let goods: SoldListing[]

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  goods = []
  for (const name of OWNED) goods.push(await findGoodsOf(request, name))
  await request.dispose()
})

const vnd = (text: string): number => Number(/([\d.]+)\s*₫/.exec(text)?.[1]?.replaceAll(".", ""))
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)

const choices = (page: Page, seller: string) =>
  page.locator("form").filter({
    has: page.getByRole("button", { name: `Cập nhật cách giao và thanh toán với ${seller}` }),
  })

const choose = async (page: Page, seller: string, choice: RegExp): Promise<void> => {
  const form = choices(page, seller)
  await form.getByRole("radio", { name: choice }).check()
  await form.getByRole("button").click()
  await expect(choices(page, seller).getByRole("radio", { name: choice })).toBeChecked()
}

const blockOf = (page: Page, seller: string) =>
  page.getByRole("article", { name: `Đơn hàng của ${seller}` })

interface Placed {
  number: string
  path: string
  total: number
}

/** What the page of thanks says of a seller's order. */
const placedWith = async (page: Page, seller: string): Promise<Placed> => {
  const block = blockOf(page, seller)
  const number = (await block.getByText(/^Mã đơn hàng: \d+$/).innerText()).replace(/\D/g, "")
  const follow = block.getByRole("link", { name: "Theo dõi, hủy hoặc trả hàng" })
  const total = block.locator("dl > div").filter({ hasText: "Tổng cộng" })
  return {
    number,
    path: (await follow.getAttribute("href")) ?? "",
    total: vnd(await total.innerText()),
  }
}

const place = async (page: Page): Promise<void> => {
  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã đặt hàng")
}

/** A page of its own for the owner, at the order. */
const openWork = async (browser: Browser, owner: 0 | 1 | 2, { number }: Placed): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await signInAsOwner(page, owner)
  const work = page.getByRole("navigation", { name: "Công việc" })
  await work.getByRole("link", { name: "Đơn hàng" }).click()
  await expect(page.getByText(`Đang làm việc cho: ${OWNED[owner]}`)).toBeVisible()
  await expect(page.getByRole("heading", { name: `Đơn ${number}` })).toBeVisible()
  await expectAccessible(page)
  return page
}

const sees = async (page: Page, path: string, text: string): Promise<void> => {
  await page.goto(path)
  await expect(page.getByRole("main").getByText(text).first()).toBeVisible()
}

test("one cart, three producers: each order goes its own way and the amounts agree", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  for (const listing of goods) await putInCart(page, listing, 1)
  await giveRecipient(page)
  // who has no account is not offered to be paid by transfer
  await expect(choices(page, FETCHED).getByRole("radio", { name: /VietQR/ })).toHaveCount(0)
  await choose(page, TRANSFER, /VietQR/)
  await choose(page, FETCHED, /[Nn]hận tại|đến lấy|[Tt]ự đến/)
  await expectAccessible(page)
  const parts = page.locator("dl > div").filter({ hasText: "Tổng đơn này" })
  const shown = (await parts.allInnerTexts()).map(vnd)
  await place(page)
  await expectAccessible(page)
  const thanks = page.url()
  const cash = await placedWith(page, CASH)
  const transfer = await placedWith(page, TRANSFER)
  const fetched = await placedWith(page, FETCHED)
  expect(sum([cash.total, transfer.total, fetched.total])).toBe(sum(shown))
  await expect(page.getByText("Các đơn đã đến người bán.")).toBeVisible()

  const first = await openWork(browser, 0, cash)
  await first.getByRole("button", { name: `Nhận đơn: Đơn ${cash.number}` }).click()
  await sees(page, cash.path, "Người bán đã nhận đơn và sẽ chuẩn bị hàng.")
  await expectAccessible(page)
  await first.getByRole("button", { name: "Bắt đầu chuẩn bị" }).click()
  await sees(page, cash.path, "Người bán đang đóng gói hàng của bạn.")
  await first.getByLabel("Tên đơn vị vận chuyển").fill("Bưu điện xã")
  await first.getByRole("button", { name: "Giao cho vận chuyển" }).click()
  await sees(page, cash.path, "Hàng đang trên đường tới bạn.")
  await expectAccessible(first)
  const collect = first.getByRole("button", { name: /^Đã thu .* tiền mặt$/ })
  expect(vnd(await collect.innerText())).toBe(cash.total)
  await first.getByRole("button", { name: "Đã giao xong" }).click()
  await sees(page, cash.path, "Hàng đã được giao.")
  await first.getByRole("button", { name: /^Đã thu .* tiền mặt$/ }).click()
  await expect(first.getByText("Anh chị đã thu tiền mặt.")).toBeVisible()
  await expectAccessible(first)

  const second = await openWork(browser, 1, transfer)
  await second.getByRole("link", { name: `Xem đơn: Đơn ${transfer.number}` }).click()
  await second.locator("summary").filter({ hasText: "Từ chối đơn" }).click()
  await second.getByRole("radio", { name: "Hết hàng" }).check()
  await expectAccessible(second)
  await second.getByRole("button", { name: "Từ chối đơn" }).click()
  await sees(page, transfer.path, "Người bán không giao đơn này. Bạn không phải trả tiền.")
  await expect(page.getByText("Lý do: Hết hàng").first()).toBeVisible()
  await expectAccessible(page)
  await sees(page, fetched.path, "Người bán chưa trả lời.")
  await sees(page, thanks, "Một phần đã giao, còn đơn đang chờ.")
  expect((await placedWith(page, CASH)).total).toBe(cash.total)

  await page.goto(cash.path)
  await page.locator("summary").filter({ hasText: "Yêu cầu trả hàng" }).click()
  await page.getByRole("radio", { name: /Không đúng mô tả/ }).check()
  await page.getByLabel("Chuyện gì không ổn?").fill("Hộp trà bị móp, khác ảnh trên trang.")
  const form = page.locator("form").filter({ hasText: "Gửi yêu cầu" })
  await form.getByLabel("Số điện thoại đặt hàng").fill(BUYER.phone)
  await expectAccessible(page)
  await form.getByRole("button", { name: "Gửi yêu cầu" }).click()
  await expect(page.getByText(/^Người bán trả lời chậm nhất ngày/)).toBeVisible()
  await first.reload()
  await expect(first.getByText("Hộp trà bị móp, khác ảnh trên trang.")).toBeVisible()
  await expectAccessible(first)

  await first.goto("/nha-san-xuat/quyet-toan")
  const line = first.getByRole("listitem").filter({ hasText: `Đơn ${cash.number}` })
  expect(vnd(await line.innerText())).toBe(cash.total)
  await expectAccessible(first)
})
