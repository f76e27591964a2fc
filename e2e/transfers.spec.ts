import { expect, test, type Browser, type Page } from "@playwright/test"
import { vnd } from "./support/amounts"
import { expectAccessible } from "./support/axe"
import { giveRecipient, putInCart } from "./support/checkout"
import { ringClocksIn } from "./support/clock"
import { chooseFor, expectToRead, placeGroup } from "./support/group"
import { OWNED } from "./support/members"
import { openWork, unfold } from "./support/parcel-work"
import { findGoodsOf, type SoldListing } from "./support/sellers"

const SELLER = OWNED[1]
const PROOF = "Chuyển từ tài khoản của con tôi, mã giao dịch FT26333."

let goods: SoldListing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  goods = await findGoodsOf(request, SELLER)
  await request.dispose()
})

interface Bought {
  /** The page on which it is paid. */
  path: string
  number: string
  total: number
}

/** An order of one seller, to be paid by transfer. */
const buy = async (page: Page): Promise<Bought> => {
  await putInCart(page, goods, 1)
  await giveRecipient(page)
  await chooseFor(page, SELLER, /VietQR/)
  await placeGroup(page)
  const number = (await page.getByText(/^Mã đơn hàng: \d+$/).innerText()).replace(/\D/g, "")
  const way = page.getByRole("link", { name: "Theo dõi, hủy hoặc trả hàng" })
  const path = `${await way.getAttribute("href")}/thanh-toan`
  const waits = await page.getByText(/^Chờ bạn chuyển/).innerText()
  return { path, number, total: vnd(waits) }
}

const stateTransfer = async (page: Page, { path }: Bought, said: string): Promise<void> => {
  await page.goto(path)
  await page.getByLabel("Lời nhắn cho chủ thể").fill(PROOF)
  await expectAccessible(page)
  await page.getByRole("button", { name: "Tôi đã chuyển khoản" }).click()
  await expect(page.getByText(said)).toBeVisible()
  await expect(page.getByText(`Bạn nhắn: ${PROOF}`)).toBeVisible()
  await expectAccessible(page)
}

/** The seller's phone at the order, with what the buyer said. */
const openStated = async (browser: Browser, { number }: Bought, said: string): Promise<Page> => {
  const seller = await openWork(browser, 1, number)
  await seller.getByRole("link", { name: `Xem đơn: Đơn ${number}` }).click()
  await expect(seller.getByText(said)).toBeVisible()
  await expect(seller.getByText(`Khách nhắn: ${PROOF}`)).toBeVisible()
  await expectAccessible(seller)
  return seller
}

/** One of the answers that stand folded, with a word to the buyer. */
const answer = async (seller: Page, name: string, note: string, amount?: number) => {
  await unfold(seller, name)
  const form = seller.locator("form").filter({ has: seller.getByRole("button", { name }) })
  if (amount) await form.getByLabel("Số tiền đã đến").fill(String(amount))
  await form.getByLabel("Lời nhắn cho khách").fill(note)
  await expectAccessible(seller)
  await form.getByRole("button", { name }).click()
}

const confirm = async (seller: Page, total: number): Promise<void> => {
  const button = seller.getByRole("button", { name: /^Đã nhận đủ/ })
  expect(vnd(await button.innerText())).toBe(total)
  await button.click()
  await expect(seller.getByText("Anh chị đã nhận đủ tiền.")).toBeVisible()
}

test("a transfer is stated, not found, found in part and found whole, each in plain words", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const bought = await buy(page)
  const { path, total } = bought
  const half = Math.floor(total / 2)
  await stateTransfer(page, bought, "Chủ thể đang xem tài khoản của mình và sẽ xác nhận.")
  const asked = "Khách báo đã chuyển khoản. Hãy xem tài khoản rồi trả lời."
  const seller = await openStated(browser, bought, asked)

  await test.step("nothing has come", async () => {
    await answer(seller, "Không thấy tiền đến", "Tôi đã xem sao kê đến 10 giờ.")
    await expect(seller.getByText("Anh chị báo chưa nhận được tiền.")).toBeVisible()
    await expectToRead(page, path, "Chủ thể báo chưa nhận được tiền.")
    await expect(page.getByText("Chủ thể nhắn: Tôi đã xem sao kê đến 10 giờ.")).toBeVisible()
    await expectAccessible(page)
  })

  await test.step("a part has come: the code is for the rest", async () => {
    await answer(seller, "Số tiền đến không khớp", "Mới đến một nửa.", half)
    await expect(seller.getByText("Anh chị báo số tiền đến không khớp.")).toBeVisible()
    await page.goto(path)
    const said = await page.getByText(/^Chủ thể nhận được .* còn thiếu/).innerText()
    const [came = "", rest = ""] = said.split("còn thiếu")
    expect([vnd(came), vnd(rest)]).toEqual([half, total - half])
    const code = page.getByRole("img", { name: /^Mã VietQR chuyển/ })
    expect(vnd((await code.getAttribute("aria-label")) ?? "")).toBe(total - half)
    await expectAccessible(page)
    await page.goto(`/en${path}`)
    await expect(page.getByText("Mới đến một nửa.")).toBeVisible()
  })

  await test.step("all has come", async () => {
    await confirm(seller, total)
    await page.goto(path)
    expect(vnd(await page.getByText(/^Chủ thể ghi nhận đã nhận đủ/).innerText())).toBe(total)
    await expect(page.getByRole("button", { name: "Tôi đã chuyển khoản" })).toHaveCount(0)
    await expectAccessible(page)
  })
})

test("a transfer after its time is told as late, and the seller still takes it", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const bought = await buy(page)
  await ringClocksIn(3)
  await expectToRead(page, bought.path, "Đã quá hạn chuyển khoản.")
  await stateTransfer(page, bought, "Bạn đã báo chuyển khoản sau hạn.")
  const asked = "Khách báo chuyển khoản sau hạn. Hãy xem tài khoản rồi trả lời."
  const seller = await openStated(browser, bought, asked)
  await confirm(seller, bought.total)
  await expectToRead(page, bought.path, "Chủ thể ghi nhận đã nhận đủ")
})
