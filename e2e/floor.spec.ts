import { randomUUID } from "node:crypto"
import { expect, test, type Browser, type Page } from "@playwright/test"
import { sum, vnd } from "./support/amounts"
import { expectAccessible } from "./support/axe"
import { BUYER, giveRecipient, putInCart } from "./support/checkout"
import { ringClocksIn } from "./support/clock"
import { api } from "./support/console"
import {
  choicesOf,
  chooseFor,
  expectToRead,
  placedWith,
  placeGroup,
  type Placed,
} from "./support/group"
import { OWNED } from "./support/members"
import {
  newPhone,
  openWork,
  readStatement,
  refuseOrder,
  statementLine,
  takeBack,
  unfold,
} from "./support/parcel-work"
import { fillReview } from "./support/reviews"
import { availableOf, findGoodsOf, type SoldListing } from "./support/sellers"
import { expect as patiently, floorToday, signInAsStaff } from "./support/staff"
import { ownStars } from "./support/stars"

const [CASH, TRANSFER, FETCHED] = OWNED
const A_WEEK = 7
const WAITS = "Người bán đã quá hạn trả lời. Cán bộ Sàn đang liên hệ với người bán."
const PROBLEM = "Hộp trà bị móp, khác ảnh trên trang."

let goods: SoldListing[]

const stocks = (page: Page) =>
  Promise.all(goods.map((listing) => availableOf(page.request, listing)))

/** One piece of each, paid in cash, by transfer and when it is fetched; answers the shown totals. */
const review = async (page: Page): Promise<number[]> => {
  for (const listing of goods) await putInCart(page, listing, 1)
  await giveRecipient(page)
  // who has no account is not offered to be paid by transfer
  await expect(choicesOf(page, FETCHED).getByRole("radio", { name: /VietQR/ })).toHaveCount(0)
  await chooseFor(page, TRANSFER, /VietQR/)
  await chooseFor(page, FETCHED, /[Nn]hận tại|đến lấy|[Tt]ự đến/)
  await expectAccessible(page)
  const parts = page.locator("dl > div").filter({ hasText: "Tổng đơn này" })
  return (await parts.allInnerTexts()).map(vnd)
}

const placeAll = async (page: Page) => {
  const shown = await review(page)
  await placeGroup(page)
  await expectAccessible(page)
  const [cash, transfer, fetched] = [
    await placedWith(page, CASH),
    await placedWith(page, TRANSFER),
    await placedWith(page, FETCHED),
  ]
  expect(sum([cash.total, transfer.total, fetched.total])).toBe(sum(shown))
  await expect(page.getByText("Các đơn đã đến người bán.")).toBeVisible()
  return { cash, transfer, fetched, thanks: page.url() }
}

/** The first seller's way of an order, with what the buyer reads at each step. */
const deliver = async (seller: Page, page: Page, { number, path, total }: Placed) => {
  await seller.getByRole("button", { name: `Nhận đơn: Đơn ${number}` }).click()
  await expectToRead(page, path, "Người bán đã nhận đơn và sẽ chuẩn bị hàng.")
  await expectAccessible(page)
  await seller.getByRole("button", { name: "Bắt đầu chuẩn bị" }).click()
  await expectToRead(page, path, "Người bán đang đóng gói hàng của bạn.")
  await seller.getByLabel("Tên đơn vị vận chuyển").fill("Bưu điện xã")
  await seller.getByRole("button", { name: "Giao cho vận chuyển" }).click()
  await expectToRead(page, path, "Hàng đang trên đường tới bạn.")
  await expectAccessible(seller)
  const collect = seller.getByRole("button", { name: /^Đã thu .* tiền mặt$/ })
  expect(vnd(await collect.innerText())).toBe(total)
  await seller.getByRole("button", { name: "Đã giao xong" }).click()
  await expectToRead(page, path, "Hàng đã được giao.")
  await seller.getByRole("button", { name: /^Đã thu .* tiền mặt$/ }).click()
  await expect(seller.getByText("Anh chị đã thu tiền mặt.")).toBeVisible()
}

const askForReturn = async (page: Page, { path }: Placed): Promise<void> => {
  await page.goto(path)
  await unfold(page, "Yêu cầu trả hàng")
  await page.getByRole("radio", { name: /Không đúng mô tả/ }).check()
  await page.getByLabel("Chuyện gì không ổn?").fill(PROBLEM)
  const form = page.locator("form").filter({ hasText: "Gửi yêu cầu" })
  await form.getByLabel("Số điện thoại đặt hàng").fill(BUYER.phone)
  await expectAccessible(page)
  await form.getByRole("button", { name: "Gửi yêu cầu" }).click()
  await expect(page.getByText(/^Người bán trả lời chậm nhất ngày/)).toBeVisible()
}

const writeReview = async (page: Page, { path }: Placed, words: string): Promise<void> => {
  await page.goto(path)
  await page.getByRole("link", { name: "Đánh giá hàng đã nhận" }).click()
  await fillReview(page, words)
  await page.getByRole("button", { name: "Gửi đánh giá" }).click()
  await expect(page.getByText("Đã lưu đánh giá của bạn.")).toBeVisible()
}

/** Staff find the order among those nobody answered, and end it. */
const endAtDesk = async (browser: Browser, { number }: Placed): Promise<void> => {
  const desk = await newPhone(browser)
  await signInAsStaff(desk)
  await desk.goto(api("/app/ocop/escalations"))
  const main = desk.locator("main")
  const order = main
    .locator("div")
    .filter({ has: desk.getByRole("heading", { name: `Đơn ${number}`, exact: true }) })
    .filter({ has: desk.getByRole("button", { name: "Kết thúc đơn" }) })
    .last()
  await patiently(order.getByText("Chưa trả lời")).toBeVisible()
  await order.getByRole("button", { name: "Kết thúc đơn" }).click()
  const drawer = desk.getByRole("dialog", { name: "Kết thúc đơn" })
  await drawer.getByRole("button", { name: "Kết thúc đơn" }).click()
  await patiently(desk.getByText(`Đã xử lý đơn ${number}`)).toBeVisible()
}

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  goods = []
  for (const name of OWNED) goods.push(await findGoodsOf(request, name))
  await request.dispose()
})

test("one cart, three producers: one delivers and takes back, one refuses, one never answers", async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000)
  const words = `Trà thơm, hộp móp ${randomUUID().slice(0, 8)}`
  const before = await stocks(page)
  const { cash, transfer, fetched, thanks } = await placeAll(page)
  const first = await openWork(browser, 0, cash.number)
  const sold = await readStatement(first)

  await test.step("the first accepts, ships and is paid in cash", async () => {
    await first.goBack()
    await deliver(first, page, cash)
    await expectAccessible(first)
  })

  await test.step("the second refuses", async () => {
    const second = await openWork(browser, 1, transfer.number)
    await refuseOrder(second, transfer.number)
    const said = "Người bán không giao đơn này. Bạn không phải trả tiền."
    await expectToRead(page, transfer.path, said)
    await expect(page.getByText("Lý do: Hết hàng").first()).toBeVisible()
    await expectAccessible(page)
    await expectToRead(page, thanks, "Một phần đã giao, còn đơn đang chờ.")
    await readStatement(second)
    await expect(statementLine(second, transfer.number)).toHaveCount(0)
  })

  await test.step("the third never answers: staff take the order up and end it", async () => {
    await expectToRead(page, fetched.path, "Người bán chưa trả lời.")
    await ringClocksIn(A_WEEK)
    await expectToRead(page, fetched.path, WAITS)
    await expectAccessible(page)
    const third = await openWork(browser, 2, fetched.number)
    const card = third.getByRole("listitem").filter({ hasText: `Đơn ${fetched.number}` })
    await expect(card.getByText("Đơn quá hạn trả lời, Sàn đang theo dõi")).toBeVisible()
    await endAtDesk(browser, fetched)
    await expectToRead(page, fetched.path, "Bạn không phải trả tiền.")
    await expect(page.getByText("Lý do: Người bán không trả lời").first()).toBeVisible()
    await expectToRead(page, thanks, "Mọi đơn đã giao xong.")
    expect((await placedWith(page, CASH)).total).toBe(cash.total)
  })

  await test.step("the buyer returns the delivered goods and is paid back", async () => {
    await askForReturn(page, cash)
    await first.reload()
    await expect(first.getByText(PROBLEM)).toBeVisible()
    await expectAccessible(first)
    await takeBack(first, await floorToday(page))
    await page.goto(cash.path)
    expect(vnd(await page.getByText(/^Người bán ghi đã hoàn/).innerText())).toBe(cash.total)
    await expectAccessible(page)
  })

  await test.step("the stock of all three is what it was", async () => {
    await expect.poll(() => stocks(page)).toEqual(before)
  })

  await test.step("a review stands on the product, apart from its stars", async () => {
    await writeReview(page, cash, words)
    await page.goto(`/san-pham/${goods[0]?.handle}`)
    const shown = page.getByRole("listitem").filter({ hasText: words })
    await expect(shown).toContainText("4/5")
    await expect(shown).not.toContainText("★")
    await expect(ownStars(page).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step("the statement shows the sale and the refund, which leave nothing", async () => {
    const now = await readStatement(first)
    expect(now).toEqual({ total: sold.total + cash.total, refunded: sold.refunded + cash.total })
    const line = statementLine(first, cash.number)
    expect(vnd(await line.innerText())).toBe(cash.total)
    const left = await line.getByText(/^Đã hoàn:/).innerText()
    expect(left.split("·").map(vnd)).toEqual([cash.total, 0])
    await expectAccessible(first)
  })
})
