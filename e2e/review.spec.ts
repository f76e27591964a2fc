import { randomUUID } from "node:crypto"
import { expect, test, type Browser, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { BUYER, confirmOrder, giveRecipient, putInCart } from "./support/checkout"
import { api } from "./support/console"
import { deliver } from "./support/deliver"
import { OWNED, signInAsOwner } from "./support/members"
import { fillReview } from "./support/reviews"
import { findGoodsOf, type SoldListing } from "./support/sellers"
import { signInAsStaff } from "./support/staff"

const REASON = "Có số điện thoại của người khác."

/** What a search engine is told of the product. */
const productData = async (page: Page): Promise<Record<string, unknown>> => {
  const texts = await page.locator('script[type="application/ld+json"]').allInnerTexts()
  const all = texts.map((text) => JSON.parse(text) as Record<string, unknown>)
  return all.find((one) => one["@type"] === "Product") ?? {}
}

const orderOf = async (page: Page, listing: SoldListing): Promise<string> => {
  await putInCart(page, listing, 1)
  await giveRecipient(page)
  await confirmOrder(page)
  return decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "")
}

/** A page of somebody else, who shares nothing with the buyer. */
const pageFor = async (browser: Browser, width: number): Promise<Page> =>
  await (await browser.newContext({ viewport: { width, height: 844 } })).newPage()

test("a review goes from its buyer to the product, is answered, hidden with a reason and shown again", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const words = `Trà thơm ${randomUUID().slice(0, 8)}`
  const listing = await findGoodsOf(page.request, OWNED[0])
  const product = `/san-pham/${listing.handle}`
  const [owner, staff] = [await pageFor(browser, 390), await pageFor(browser, 1280)]
  const review = page.getByRole("listitem").filter({ hasText: words })
  let order = ""
  let photo = ""

  await test.step("a guest orders", async () => {
    order = await orderOf(page, listing)
  })

  await test.step("what is not delivered cannot be reviewed", async () => {
    await page.goto(`/don-hang/${order}/danh-gia`)
    await expect(page.getByText("Món này hiện không viết đánh giá được")).toBeVisible()
    await expect(page.getByRole("button", { name: "Gửi đánh giá" })).toHaveCount(0)
  })

  await test.step("the producer delivers", async () => {
    await deliver(page.request, order)
  })

  await test.step("a wrong phone is refused and nothing typed is lost", async () => {
    await page.goto(`/don-hang/${order}`)
    await page.getByRole("link", { name: "Đánh giá hàng đã nhận" }).click()
    await fillReview(page, words)
    await page.getByLabel("Số điện thoại đặt hàng").first().fill("0999 888 777")
    await page.getByRole("button", { name: "Gửi đánh giá" }).click()
    await expect(page.getByRole("alert")).toBeVisible()
    await expect(page.getByLabel("Lời của bạn")).toHaveValue(words)
    await expectAccessible(page)
  })

  await test.step("the buyer writes a review with a photo", async () => {
    const picture = { name: "anh.png", mimeType: "image/png", buffer: await page.screenshot() }
    await fillReview(page, words)
    await page.getByLabel("Ảnh").setInputFiles(picture)
    await page.getByRole("button", { name: "Gửi đánh giá" }).click()
    await expect(page.getByText("Đã lưu đánh giá của bạn.")).toBeVisible()
    await expect(page.getByLabel("Giữ ảnh 1")).toBeChecked()
    await expectAccessible(page)
  })

  await test.step("the product shows it, and tells search engines of it apart from OCOP stars", async () => {
    await page.goto(product)
    await expect(review).toContainText("4/5")
    await expect(review).toContainText("Chị Mơ")
    await expect(review).not.toContainText("★")
    const { aggregateRating, review: told } = await productData(page)
    expect(aggregateRating).toMatchObject({ "@type": "AggregateRating" })
    expect(told).toContainEqual(expect.objectContaining({ reviewBody: words }))
    photo = (await review.getByRole("link", { name: /^Mở ảnh 1/ }).getAttribute("href")) ?? ""
    const picture = await page.request.get(photo)
    expect(picture.headers()["content-type"]).toBe("image/webp")
    await expectAccessible(page)
  })

  await test.step("the page of all reviews says what they are", async () => {
    await page.getByRole("link", { name: /^Xem tất cả \d+ đánh giá/ }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(listing.title)
    await expect(review).toBeVisible()
    await expectAccessible(page)
  })

  await test.step("the producer answers", async () => {
    await signInAsOwner(owner, 0)
    await owner.getByRole("link", { name: "Đánh giá của người mua" }).click()
    const card = owner.getByRole("article").filter({ hasText: words })
    await card.getByRole("button", { name: "Trả lời" }).click()
    await expect(owner.getByText("Vui lòng viết câu trả lời.")).toBeVisible()
    await expectAccessible(owner)
    await card.getByLabel("Câu trả lời của bạn").fill("Cảm ơn chị nhiều.")
    await card.getByRole("button", { name: "Trả lời" }).click()
    await expect(owner.getByText("Đã lưu câu trả lời.")).toBeVisible()
    await expectAccessible(owner)
    await page.goto(product)
    await expect(review).toContainText("Cảm ơn chị nhiều.")
  })

  await test.step("staff hide it with a reason", async () => {
    await signInAsStaff(staff)
    await staff.goto(api(`/app/ocop/reviews?q=${encodeURIComponent(words)}`))
    await staff.getByRole("link", { name: listing.title }).first().click({ timeout: 30_000 })
    await staff.getByRole("button", { name: "Ẩn đánh giá" }).click({ timeout: 30_000 })
    const drawer = staff.getByRole("dialog", { name: "Ẩn đánh giá" })
    await drawer.getByRole("textbox", { name: "Lý do ẩn (công khai)" }).fill(REASON)
    await drawer.getByRole("button", { name: "Ẩn đánh giá" }).click()
    await expect(drawer).toBeHidden({ timeout: 30_000 })
    await expect(staff.getByRole("button", { name: "Hiện lại" })).toBeVisible({ timeout: 30_000 })
  })

  await test.step("everybody reads the reason and nothing else of it", async () => {
    await page.goto(product)
    await expect(page.getByText(`vì: ${REASON}`)).toBeVisible()
    await expect(review).toHaveCount(0)
    expect(JSON.stringify(await productData(page))).not.toContain(words)
    expect((await page.request.get(photo)).status()).toBe(404)
    await expectAccessible(page)
    await page.goto(`/en${product}`)
    await expect(page.getByText(`because: ${REASON}`)).toBeVisible()
  })

  await test.step("staff show it again", async () => {
    await staff.getByRole("button", { name: "Hiện lại" }).click()
    const drawer = staff.getByRole("dialog", { name: "Hiện lại" })
    await drawer.getByRole("button", { name: "Hiện lại" }).click()
    await expect(drawer).toBeHidden({ timeout: 30_000 })
    await page.goto(product)
    await expect(review).toContainText("4/5")
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a review is written, changed and removed", async ({ page }) => {
    test.setTimeout(180_000)
    const words = `Mật ngọt ${randomUUID().slice(0, 8)}`
    const listing = await findGoodsOf(page.request, OWNED[0])

    await test.step("an order is delivered", async () => {
      const order = await orderOf(page, listing)
      await deliver(page.request, order)
      await page.goto(`/don-hang/${order}/danh-gia`)
    })

    await test.step("it is written", async () => {
      await fillReview(page, words)
      await page.getByRole("button", { name: "Gửi đánh giá" }).click()
      await expect(page.getByText("Đã lưu đánh giá của bạn.")).toBeVisible()
    })

    await test.step("it is changed", async () => {
      await page.getByRole("radio", { name: "2 điểm: chưa hài lòng" }).check()
      await page.getByLabel("Số điện thoại đặt hàng").first().fill(BUYER.phone)
      await page.getByRole("button", { name: "Lưu thay đổi" }).click()
      await expect(page.getByText("Đã lưu đánh giá của bạn.")).toBeVisible()
      await expect(page.getByRole("radio", { name: "2 điểm: chưa hài lòng" })).toBeChecked()
    })

    await test.step("it is removed", async () => {
      await page.getByLabel("Số điện thoại đặt hàng").last().fill(BUYER.phone)
      await page.getByRole("button", { name: "Xóa đánh giá này" }).click()
      await expect(page.getByText("Đã xóa đánh giá của bạn.")).toBeVisible()
      await page.goto(`/san-pham/${listing.handle}/danh-gia`)
      await expect(page.getByText(words)).toHaveCount(0)
    })
  })
})
