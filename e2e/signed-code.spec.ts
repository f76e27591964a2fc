import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"
import { signedCodeOf, validEntries } from "./support/register"
import { staffApi } from "./support/staff-api"

test.use({ viewport: { width: 390, height: 844 } })

/** A star more in the payload, under the old signature. */
const forged = (code: string): string => {
  const [version, key, payload = "", signature] = code.split(".")
  const facts = JSON.parse(Buffer.from(payload, "base64url").toString()) as unknown[]
  facts[3] = facts[3] === 5 ? 4 : 5
  const other = Buffer.from(JSON.stringify(facts)).toString("base64url")
  return [version, key, other, signature].join(".")
}

const firstValid = async (page: Page) => {
  const [entry] = await validEntries(page.request)
  if (!entry) throw new Error("No certificate in force")
  return { entry, code: await signedCodeOf(page.request, entry.id) }
}

const answerOf = (page: Page) => page.getByRole("main")

test("a signed QR of a certificate in force is genuine, and its paper can be had", async ({
  page,
}) => {
  const problems = watchConsole(page)
  const { entry, code } = await firstValid(page)
  await page.goto(`/xac-minh/${code}`)
  await expect(answerOf(page)).toContainText("Giấy thật và đang còn hiệu lực")
  await expect(answerOf(page)).toContainText(entry.product_name)
  await expect(answerOf(page)).toContainText("Nơi sản xuất ngày nay")
  await expectAccessible(page)
  const link = page.getByRole("link", { name: "Tải giấy chứng nhận (PDF)" })
  const file = await page.request.get((await link.getAttribute("href")) ?? "")
  expect(file.headers()["content-type"]).toBe("application/pdf")
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-")
  expect(problems).toEqual([])
})

test("a star that was raised is refused in both languages", async ({ page }) => {
  const { code } = await firstValid(page)
  const answer = await page.goto(`/xac-minh/${forged(code)}`)
  expect(answer?.status()).toBe(400)
  await expect(answerOf(page)).toContainText("Mã giả hoặc bị sửa")
  await page.goto(`/en/xac-minh/${forged(code)}`)
  await expect(answerOf(page)).toContainText("Forged or altered code")
  await expectAccessible(page)
})

test("the QR of a revoked certificate is told as revoked, and no paper of it is made", async ({
  page,
}) => {
  const unsold = (await validEntries(page.request)).filter((entry) => !entry.product_handle)
  const entry = unsold.at(-1) ?? (await validEntries(page.request)).at(-1)
  if (!entry) throw new Error("No certificate in force")
  const code = await signedCodeOf(page.request, entry.id)
  const staff = await staffApi(page.request)
  const settings = await (await staff.get("/ocop/settings")).json()
  const revoked = await staff.post(`/admin/ocop/certificates/${entry.id}/revoke`, {
    ground: "mark_misused",
    decision_number: "98/QĐ-UBND",
    revoked_on: settings.today,
    authority_name: "UBND thành phố Đà Nẵng",
    note: "Dán tem sai sản phẩm.",
  })
  expect(revoked.ok()).toBe(true)
  await page.goto(`/xac-minh/${code}`)
  await expect(answerOf(page)).toContainText("Chữ ký đúng, nhưng giấy không còn hiệu lực")
  await expect(answerOf(page)).toContainText("Bị thu hồi")
  await expect(page.getByRole("link", { name: "Tải giấy chứng nhận (PDF)" })).toBeHidden()
  const paper = await page.request.get(`/so-dang-ky/${entry.id}/giay-chung-nhan.pdf`)
  expect(paper.status()).toBe(410)
})

test("the floor's keys are published where checkers look for them", async ({ page }) => {
  const { code } = await firstValid(page)
  const answer = await page.request.get("/.well-known/ocop-certificate-keys.json")
  expect(answer.headers()["access-control-allow-origin"]).toBe("*")
  expect(await answer.json()).toMatchObject({
    algorithm: "Ed25519",
    keys: [{ id: code.split(".")[1], state: "current" }],
  })
})

/** What is seen: words for other answers stand in the page, hidden. */
const expectSaid = (page: Page, text: string) =>
  expect(page.getByRole("main").getByRole("status").first()).toContainText(text, {
    useInnerText: true,
  })

const check = async (page: Page, text: string) => {
  await page.getByLabel("Mã có chữ ký").fill(text)
  await page.getByRole("button", { name: "Kiểm tra chữ ký" }).click()
}

test("without a network signatures are checked all the same", async ({ page, context }) => {
  const { entry, code } = await firstValid(page)
  await page.goto("/xac-minh/ngoai-tuyen")
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await context.setOffline(true)

  // a phone's own camera opens the address
  await page.goto(`/xac-minh/${code}`)
  await expectSaid(page, "Chữ ký đúng")
  await expectSaid(page, entry.product_name)
  await expectSaid(page, "Theo giấy, chứng nhận đang trong thời hạn.")
  await expect(page.getByText("không thể biết giấy có bị thu hồi").first()).toBeVisible()

  await check(page, forged(code))
  await expectSaid(page, "Mã giả hoặc bị sửa")
  await expect(page.getByText("Chữ ký đúng", { exact: true })).toBeHidden()
  await check(page, code.replace(/^OCOP1\.[^.]+/, "OCOP1.AAAAAAAA"))
  await expectSaid(page, "Không biết khóa đã ký mã này")
  await check(page, code.slice(0, -9))
  await expectSaid(page, "Mã bị thiếu phần cuối")
  await check(page, "48-20857-01-2026")
  await expectSaid(page, "Đây không phải mã có chữ ký")
})

test("a browser without Ed25519 of its own checks with ours", async ({ page }) => {
  const { code } = await firstValid(page)
  await page.addInitScript(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException("no", "NotSupportedError"))
  })
  await page.goto("/xac-minh/ngoai-tuyen")
  await check(page, `https://san.example/xac-minh/${code}`)
  await expectSaid(page, "Chữ ký đúng")
  await check(page, forged(code))
  await expectSaid(page, "Mã giả hoặc bị sửa")
})

for (const path of ["/xac-minh/ngoai-tuyen", "/en/xac-minh/ngoai-tuyen"])
  test(`${path} is small and accessible`, async ({ page }) => {
    let bytes = 0
    page.on("response", async (answer) => {
      const sizes = await answer.request().sizes()
      if (/document|script/.test(answer.request().resourceType())) bytes += sizes.responseBodySize
    })
    await page.goto(path, { waitUntil: "networkidle" })
    await expectAccessible(page)
    expect(bytes).toBeLessThan(30_000)
  })

test("the register is there as a spreadsheet, filtered as its page", async ({ page }) => {
  await page.goto("/so-dang-ky?state=revoked")
  const href = await page.getByRole("link", { name: "Tải tệp Excel" }).getAttribute("href")
  expect(href).toBe("/du-lieu-mo/so-dang-ky.xlsx?state=revoked")
  const answer = await page.request.get(href ?? "")
  expect(answer.headers()["content-type"]).toContain("spreadsheetml.sheet")
  // a zip, as every spreadsheet is
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK")
  const refused = await page.request.get("/du-lieu-mo/so-dang-ky.xlsx?stars=9")
  expect(refused.status()).toBe(400)
})
