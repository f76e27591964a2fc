import { expect, test, type Browser, type Page } from "@playwright/test"
import { giveRecipient, confirmOrder } from "./support/checkout"
import { revokeCertificateOf, signInAsStaff } from "./support/staff"
import { ownStars } from "./support/stars"
import { api } from "./support/console"

// The main job of the floor, from the first word typed to the star that vanishes.

const openFilters = async (page: Page): Promise<void> => {
  await page.locator("label", { hasText: "Bộ lọc" }).click()
  const more = page
    .getByRole("group", { name: "Huyện, thị xã cũ" })
    .getByText(/^Thêm \d+ lựa chọn$/)
  if (await more.count()) await more.click()
}

/** The count that stands behind a choice of the filters; 0 when the choice is no longer offered. */
const facetCount = async (page: Page, choice: RegExp): Promise<number> => {
  const label = page.locator("label", { hasText: choice })
  if (!(await label.count())) return 0
  return Number(/(\d+)\s*$/.exec(await label.first().innerText())?.[1] ?? 0)
}

const findTea = async (page: Page): Promise<void> => {
  await page.goto("/")
  await page.getByRole("search").locator("input[name=q]").fill("tra")
  await page.getByRole("search").getByRole("button", { name: "Tìm" }).click()
  await openFilters(page)
  await page.getByRole("checkbox", { name: /^4 sao/ }).check()
  await page.getByRole("checkbox", { name: /^Hợp tác xã/ }).check()
  await page.getByRole("checkbox", { name: /^Huyện Tây Giang/ }).check()
  await page.getByRole("button", { name: "Xem kết quả" }).click()
}

const starOf = (page: Page) => page.getByRole("main").getByRole("img", { name: /^OCOP 4 sao, / })

/** Opens the first product found and reads its certificate; gives its title and the two addresses. */
const openAndCheck = async (page: Page) => {
  const cards = page.getByRole("main").getByRole("listitem")
  const link = cards
    .filter({ has: page.getByRole("heading") })
    .getByRole("link")
    .first()
  const title = await link.innerText()
  await link.click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  await expect(starOf(page).first()).toBeVisible()
  const productPage = page.url()
  await page.getByText("Xem quyết định, ngày ký và cơ quan ban hành").click()
  await expect(page.getByText("Cơ quan ban hành", { exact: true })).toBeVisible()
  await page.getByRole("link", { name: "Kiểm tra giấy chứng nhận này" }).click()
  await expect(starOf(page).first()).toBeVisible()
  return { title, productPage, verification: page.url() }
}

const buy = async (page: Page, productPage: string): Promise<string> => {
  await page.goto(productPage)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await giveRecipient(page)
  return confirmOrder(page)
}

const openDesk = async (browser: Browser): Promise<Page> => {
  const desk = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  await signInAsStaff(desk)
  return desk
}

const expectOrder = async (desk: Page, number: string, title: string): Promise<void> => {
  await desk.goto(api(`/app/orders?q=${number}`))
  await desk.getByRole("cell", { name: `#${number}`, exact: true }).click()
  await expect(desk.getByText(title).first()).toBeVisible()
}

test("a buyer finds, checks and buys a certified tea; staff revoke it and the star is gone at once", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await findTea(page)
  const found = page.url()
  const before = await facetCount(page, /^4 sao/)
  expect(before).toBeGreaterThan(0)
  const { title, productPage, verification } = await openAndCheck(page)
  const number = await buy(page, productPage)

  const desk = await openDesk(browser)
  await expectOrder(desk, number, title)
  await revokeCertificateOf(desk, title)

  await page.goto(found)
  await expect(page.getByRole("main").getByRole("link", { name: title, exact: true })).toHaveCount(
    0
  )
  expect(await facetCount(page, /^4 sao/)).toBe(before - 1)
  for (const address of [productPage, verification]) {
    await page.goto(address)
    await expect(page.getByRole("main")).toContainText(/đã bị thu hồi/i)
    await expect(ownStars(page)).toHaveCount(0)
  }
})
