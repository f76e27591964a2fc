import { addDays, localDate } from "@ocop/rules"
import { expect, test, type Browser, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { confirmOrder, giveRecipient, putInCart } from "./support/checkout"
import { api, watchConsole } from "./support/console"
import { OWNED, signInAsOwner } from "./support/members"
import { findGoodsOf, type SoldListing } from "./support/sellers"

// Each test enters a fair of its own name and closes it.

const DELIVERIES = "/nha-san-xuat/giao-hang"
const CLOSED = "Nơi nhận hàng đã chọn không còn mở"
const PHONE = { viewport: { width: 390, height: 844 } }

let goods: SoldListing

test.use(PHONE)

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  goods = await findGoodsOf(request, OWNED[2])
  await request.dispose()
})

/** The producer's own phone, beside the buyer's. */
const openDeliveries = async (browser: Browser, javaScriptEnabled = true): Promise<Page> => {
  const page = await (await browser.newContext({ ...PHONE, javaScriptEnabled })).newPage()
  await signInAsOwner(page, 2)
  await page.goto(DELIVERIES)
  return page
}

const openFairs = (page: Page) => page.getByRole("list", { name: "Hội chợ đang mở" })

/** From today to the day after tomorrow. */
const enterFair = async (page: Page, name: string): Promise<void> => {
  const settings = (await (await page.request.get(api("/ocop/settings"))).json()) as {
    today: string
  }
  const today = localDate(settings.today)
  const form = page.getByRole("form", { name: "Thêm hội chợ" })
  await form.getByLabel("Tên hội chợ").fill(name)
  await form.getByLabel("Địa chỉ, số gian hàng").fill("Quảng trường, gian 12")
  await form.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường Hội An" })
  await form.getByLabel("Ngày đầu").fill(addDays(today, 2))
  await form.getByLabel("Ngày cuối").fill(today)
  await form.getByRole("button", { name: "Mở nơi nhận tại hội chợ" }).click()
  await expect(page.getByRole("alert")).toContainText("không được trước ngày đầu")
  await expect(form.getByLabel("Tên hội chợ")).toHaveValue(name)
  await form.getByLabel("Ngày đầu").fill(today)
  await form.getByLabel("Ngày cuối").fill(addDays(today, 2))
  await form.getByRole("button", { name: "Mở nơi nhận tại hội chợ" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible()
  await expect(openFairs(page)).toContainText(name)
}

const closeFair = async (page: Page, name: string): Promise<void> => {
  await page.goto(DELIVERIES)
  await page.getByText(`Sửa hoặc đóng ${name}`).click()
  await page.getByRole("button", { name: `Đóng ${name}` }).click()
  await expect(page.getByText(`Sửa hoặc đóng ${name}`)).toHaveCount(0)
}

const chooseFair = async (page: Page, name: string): Promise<void> => {
  await putInCart(page, goods, 1)
  await giveRecipient(page)
  const choice = page.getByRole("radio", { name: new RegExp(`Nhận tại hội chợ.*${name}`) })
  await choice.check()
  await page.getByRole("button", { name: /^Cập nhật cách giao/ }).click()
  await expect(choice).toBeChecked()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a producer enters a fair on a phone and a buyer orders to fetch there", async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000)
      const problems = watchConsole(page)
      const fair = javaScriptEnabled ? "Hội chợ Sông Hoài" : "Hội chợ Chùa Cầu"
      const accessible = (shown: Page) => (javaScriptEnabled ? expectAccessible(shown) : null)
      const producer = await openDeliveries(browser, javaScriptEnabled)
      await enterFair(producer, fair)
      await accessible(producer)

      await page.goto(`/san-pham/${goods.handle}?xa=20410`)
      await expect(page.locator("#giao-hang").getByRole("status")).toContainText(fair)
      await chooseFair(page, fair)
      const chosen = page.locator("dl").filter({ hasText: "Nơi nhận hàng:" })
      await expect(chosen).toContainText(/Cách giao hàng: Nhận tại hội chợ, 0\s₫/)
      await expect(chosen).toContainText(`${fair}, Quảng trường, gian 12, Phường Hội An`)
      await expect(chosen).toContainText(/Từ \d{2}\/\d{2}\/\d{4} đến \d{2}\/\d{2}\/\d{4}/)
      await accessible(page)

      const number = await confirmOrder(page)
      await expect(page.getByRole("heading", { name: "Nơi nhận hàng" })).toBeVisible()
      await expect(page.getByText(fair)).toBeVisible()
      await expect(page.getByText("bạn đến nhận tại nơi đã chọn")).toBeVisible()
      await accessible(page)
      const thanks = page.url()
      await page.getByRole("link", { name: "Xem hợp đồng" }).click()
      await expect(page.getByText(fair)).toBeVisible()
      await page.goto(thanks)
      await page.getByRole("link", { name: "Theo dõi, hủy hoặc trả hàng" }).click()
      await expect(page.getByText(fair)).toBeVisible()

      await producer.goto("/nha-san-xuat/don-hang")
      await producer.getByRole("link", { name: `Xem đơn: Đơn ${number}`, exact: true }).click()
      await expect(producer.getByText("Khách đến nhận tại:")).toBeVisible()
      await expect(producer.getByText(fair)).toBeVisible()
      await accessible(producer)
      await closeFair(producer, fair)
      expect(problems).toEqual([])
      await producer.context().close()
    })
  })

test("a fair that is closed before the order is told of, and another way can be chosen", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const fair = "Hội chợ Cẩm Nam"
  const producer = await openDeliveries(browser)
  await enterFair(producer, fair)
  await chooseFair(page, fair)
  await closeFair(producer, fair)
  await page.getByRole("checkbox", { name: /Tôi đã đọc/ }).check()
  await page.getByRole("button", { name: "Đặt hàng, thanh toán khi nhận" }).click()
  await expect(page.getByRole("alert")).toContainText(CLOSED)
  await expectAccessible(page)
  await page.goto("/thanh-toan/xac-nhan")
  await expect(page.getByRole("main")).toContainText(CLOSED)
  await expect(page.getByRole("radio", { name: new RegExp(fair) })).toHaveCount(0)
  await page.getByRole("radio", { name: /Giao tận nơi/ }).check()
  await page.getByRole("button", { name: /^Cập nhật cách giao/ }).click()
  await expect(page.getByRole("main")).not.toContainText(CLOSED)
  await confirmOrder(page)
  await expect(page.getByRole("heading", { name: "Nơi nhận hàng" })).toHaveCount(0)
  await producer.context().close()
})
