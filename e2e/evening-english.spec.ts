import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { BUYER } from "./support/checkout"
import { watchConsole } from "./support/console"
import { findListing, type Listing } from "./support/listing"

let listing: Listing

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  listing = await findListing(request)
  await request.dispose()
})

const watchHosts = (page: Page): Set<string> => {
  const hosts = new Set<string>()
  page.on("request", (request) => hosts.add(new URL(request.url()).host))
  return hosts
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 })

const buyInEnglish = async (page: Page, look: () => Promise<void>): Promise<void> => {
  await page.goto(`/en/san-pham/${listing.handle}`)
  await look()
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(heading(page)).toHaveText("Cart")
  await look()
  await page.locator('main a[href="/en/thanh-toan"]').first().click()
  await page.locator("[name=full_name]").fill(BUYER.name)
  await page.locator("[name=phone]").fill(BUYER.phone)
  await page.locator("[name=street]").fill(BUYER.street)
  await page.locator("[name=province_code]").selectOption({ label: "Thành phố Đà Nẵng" })
  await page.getByRole("button", { name: "Show its communes" }).click()
  await page.locator("[name=commune_code]").first().selectOption({ label: "Xã Tây Giang" })
  await look()
  await page.getByRole("button", { name: "Review the order" }).last().click()
  await expect(page).toHaveURL(/\/en\/thanh-toan\/xac-nhan/)
  await look()
  await page.getByRole("main").getByRole("checkbox").first().check()
  await page.getByRole("button", { name: "Order and pay on delivery" }).click()
  await expect(page).toHaveURL(/\/en\/cam-on\//)
  await look()
}

test("a reader of English buys in the evening: accessible, and nothing asked of other sites", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const problems = watchConsole(page)
  const hosts = watchHosts(page)
  await page.emulateMedia({ colorScheme: "dark" })
  await buyInEnglish(page, async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "en")
    await expectAccessible(page)
  })
  expect(problems).toEqual([])
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

const PAGES = ["chu-the", "so-dang-ky", "ban-do", "mua-vu", "xep-hang", "tai-khoan"]
const MORE = ["tra-cuu-don-hang", "bao-hang-gia", "yeu-thich", "xac-minh", "khong-co-trang-nay"]

for (const prefix of ["", "/en"]) {
  test(`pages of "${prefix}/" are accessible in the evening and ask nothing of other sites`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const hosts = watchHosts(page)
    await page.emulateMedia({ colorScheme: "dark" })
    for (const path of [...PAGES, ...MORE]) {
      await page.goto(`${prefix}/${path}`)
      await expectAccessible(page)
    }
    expect([...hosts]).toEqual([new URL(page.url()).host])
  })
}
