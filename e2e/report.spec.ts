import { randomUUID } from "node:crypto"
import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { api, watchConsole } from "./support/console"
import { choose, signInAsStaff } from "./support/staff"

test.use({ viewport: { width: 360, height: 800 } })

/** Short enough for every field of the form. */
const ATTACK = `"><script>hacked=1</script><img src=x onerror=hacked=1>`

const TEXTS = [
  /^Tên sản phẩm/,
  /^Mã sản phẩm hoặc số quyết định/,
  /^Số lô/,
  /^Nơi nhìn thấy/,
  /^Mô tả/,
  /^Họ và tên/,
]

const fillWell = async (page: Page, description: string) => {
  await page.getByRole("radio", { name: /là giả/ }).check()
  await page.getByLabel(/^Nơi nhìn thấy/).fill("Chợ Hàn, quầy 12")
  await page.getByLabel(/^Mô tả/).fill(description)
}

const send = (page: Page) => page.getByRole("button", { name: "Gửi phản ánh" }).click()
const heading = (page: Page) => page.getByRole("heading", { level: 1 })

test("a visitor reports a product and follows it by the receipt", async ({ page }) => {
  const problems = watchConsole(page)
  await page.goto("/bao-hang-gia?ma=48-20434-01-2026")
  await expect(page.getByLabel(/^Mã sản phẩm/)).toHaveValue("48-20434-01-2026")
  await expect(page.getByLabel(/^Ngày nhìn thấy/)).toHaveValue(/^\d\d\/\d\d\/\d{4}$/)
  await expectAccessible(page)

  await page.getByLabel(/^Xã, phường/).selectOption({ label: "Xã Tây Giang" })
  await page.getByLabel(/^Số điện thoại/).fill("0912 345 678")
  await fillWell(page, "Tem in mờ, không quét được mã.")
  await send(page)
  await expect(heading(page)).toHaveText("Biên nhận phản ánh")
  await expectAccessible(page)
  await expect(page.getByText("0912")).toHaveCount(0)
  const receipt = await page.getByText(/^BH-\w{5}-\w{5}$/).innerText()

  const answer = await page.reload()
  expect(answer?.headers()["cache-control"]).toBe("private, no-store")
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
  expect(problems).toEqual([])

  await page.goto("/en/bao-hang-gia")
  await page.getByLabel("Receipt code").fill(receipt.toLowerCase().replaceAll("-", " "))
  await page.getByRole("button", { name: "Show the result" }).click()
  await expect(heading(page)).toHaveText("Receipt of your report")
  await expect(page.getByText("Received", { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test("a second click brings the same receipt", async ({ page }) => {
  const receipts: string[] = []
  for (const _ of ["first", "second"]) {
    await page.goto("/bao-hang-gia")
    await fillWell(page, "Nhãn ghi tên cơ sở khác với giấy chứng nhận.")
    await send(page)
    receipts.push(await page.getByText(/^BH-\w{5}-\w{5}$/).innerText())
  }
  expect(receipts[0]).toBe(receipts[1])
})

test("what is wrong is said at its field, and nothing typed is lost", async ({ page }) => {
  await page.goto("/bao-hang-gia")
  await page.getByLabel(/^Tên sản phẩm/).fill("Trà rễ atiso")
  await page.getByLabel(/^Ngày nhìn thấy/).fill("1/1/2199")
  await page.getByLabel(/^Số điện thoại/).fill("12")
  await send(page)
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    /chọn điều đáng ngờ/,
    /nơi nhìn thấy/,
    /ít nhất 10 ký tự/,
    /Số điện thoại chưa đúng/,
  ])
  const phone = page.getByLabel(/^Số điện thoại/)
  await expect(phone).toHaveAttribute("aria-invalid", "true")
  await expect(phone).toHaveValue("12")
  await expect(page.getByLabel(/^Tên sản phẩm/)).toHaveValue("Trà rễ atiso")
  await expectAccessible(page)
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Số điện thoại/ })
    .click()
  await expect(phone).toBeFocused()
  await expect(page.getByText("Số điện thoại (không bắt buộc)")).toBeInViewport()

  await phone.fill("")
  await fillWell(page, "Ngày nhìn thấy ở tương lai xa.")
  await send(page)
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([/không thể sau hôm nay/])
  await expect(page.getByLabel(/^Ngày nhìn thấy/)).toHaveValue("1/1/2199")
})

test("a story of 10,000 characters comes back whole, to be shortened", async ({ page }) => {
  const story = "Tem giả ở chợ. ồ".repeat(625)
  expect(story).toHaveLength(10_000)
  await page.goto("/bao-hang-gia")
  await fillWell(page, story)
  await send(page)
  await expect(page.getByRole("alert")).toContainText("2.000 ký tự")
  await expect(page.getByLabel(/^Mô tả/)).toHaveValue(story)
  await expect(page.getByRole("radio", { name: /là giả/ })).toBeChecked()
})

test("a script in any field is text and nothing else", async ({ page }) => {
  await page.goto(
    `/bao-hang-gia?ma=${encodeURIComponent(ATTACK)}&bien-nhan=${encodeURIComponent(ATTACK)}`
  )
  await expect(page.getByLabel("Mã biên nhận")).toHaveValue(ATTACK)
  for (const label of TEXTS) await page.getByLabel(label).fill(ATTACK)
  await page.getByLabel(/^Ngày nhìn thấy/).fill(ATTACK)
  await page.getByLabel(/^Số điện thoại/).fill(ATTACK.slice(0, 30))
  await send(page)
  await expect(page.getByLabel(/^Mô tả/)).toHaveValue(ATTACK)
  await expectAccessible(page)
  await page.getByLabel(/^Ngày nhìn thấy/).fill("1/11/2026")
  await page.getByLabel(/^Số điện thoại/).fill("")
  await page.getByRole("radio", { name: "Điều đáng ngờ khác" }).check()
  await send(page)
  await expect(heading(page)).toHaveText("Biên nhận phản ánh")
  expect(await page.evaluate(() => "hacked" in window)).toBe(false)
})

test("a receipt nobody was given is not found", async ({ page }) => {
  const answer = await page.goto("/bao-hang-gia/BH-22222-22222")
  expect(answer?.status()).toBe(404)
})

test("a code that was looked up leads to the form with the code in it", async ({ page }) => {
  await page.goto("/xac-minh/48-99999-99-2026")
  await page.getByRole("main").getByRole("link", { name: "Báo sản phẩm đáng ngờ" }).click()
  await expect(page.getByLabel(/^Mã sản phẩm/)).toHaveValue("48-99999-99-2026")
})

test("staff find a report, answer it, and the reporter reads the answer", async ({
  page,
  browser,
}) => {
  // the dashboard is heavy
  test.slow()
  const product = `Mật ong thử ${randomUUID().slice(0, 8)}`
  const reporter = await browser.newPage()
  await reporter.goto("/bao-hang-gia")
  await reporter.getByLabel(/^Tên sản phẩm/).fill(product)
  await reporter.getByLabel(/^Số điện thoại/).fill("0912 345 678")
  await fillWell(reporter, "Nhãn ghi 5 sao, sổ đăng ký không có.")
  await send(reporter)
  await expect(heading(reporter)).toHaveText("Biên nhận phản ánh")

  await page.setViewportSize({ width: 1280, height: 900 })
  await signInAsStaff(page)
  await page.goto(api("/app/ocop/suspicions"))
  await page.getByRole("link", { name: product }).click()
  await expect(page.getByRole("heading", { name: product, level: 1 })).toBeVisible()
  await expect(page.getByText("0912345678")).toBeVisible()

  const move = async (state?: string, answer?: string) => {
    await page.getByRole("link", { name: "Chuyển bước" }).click()
    if (state) await choose(page, "Chuyển sang", state)
    await page.getByRole("textbox", { name: /^Lý do/ }).fill("Đã gọi cho chủ thể.")
    if (answer) await page.getByRole("textbox", { name: /^Trả lời/ }).fill(answer)
    await page.getByRole("button", { name: "Chuyển", exact: true }).click()
  }
  await move()
  await expect(page.getByText("Đã tiếp nhận → Đang xác minh")).toBeVisible()

  // no answer, no dismissal: refused at the field, and nothing typed is lost
  await move("Không thấy vi phạm")
  const answer = page.getByRole("textbox", { name: /^Trả lời/ })
  await expect(answer).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByRole("textbox", { name: /^Lý do/ })).toHaveValue("Đã gọi cho chủ thể.")
  await answer.fill("Tem đúng của chủ thể.")
  await page.getByRole("button", { name: "Chuyển", exact: true }).click()
  await expect(page.getByText("Đang xác minh → Không thấy vi phạm")).toBeVisible()

  await reporter.reload()
  await expect(reporter.getByText("Tem đúng của chủ thể.")).toBeVisible()
  await expect(reporter.getByText("Đã gọi cho chủ thể.")).toHaveCount(0)
  await reporter.close()
})
