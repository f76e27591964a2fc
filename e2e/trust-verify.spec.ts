import { crc32, deflateSync } from "node:zlib"
import { expect, test, type Page } from "@playwright/test"
import encodeQR from "qr"
import { expectAccessible } from "./support/axe"
import { watchConsole } from "./support/console"

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A photo of a QR: black and white, 8 pixels a module. */
const pngOf = (text: string): Buffer => {
  const modules = encodeQR(text, "raw", { scale: 8, border: 4 })
  const rows = modules.map((row) => Buffer.from([0, ...row.map((dark) => (dark ? 0 : 255))]))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(modules[0]?.length ?? 0, 0)
  header.writeUInt32BE(modules.length, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const choosePhoto = (page: Page, text: string) =>
  page
    .getByLabel("Hoặc chọn ảnh chụp mã QR")
    .setInputFiles({ name: "tem.png", mimeType: "image/png", buffer: pngOf(text) })

/** A decision of the demonstration register, as its page names it. */
const firstDecision = async (page: Page, state: string): Promise<string> => {
  const answer = await page.request.get(`/du-lieu-mo/so-dang-ky.json?state=${state}`)
  const entries = (await answer.json()) as { decision_number: string | null }[]
  const code = entries.find(({ decision_number }) => decision_number)?.decision_number
  if (!code) throw new Error(`No decision in the state ${state}`)
  return code
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 })

test("a photo of a QR leads to the answer, whatever site its address names", async ({ page }) => {
  const problems = watchConsole(page)
  const code = await firstDecision(page, "valid")
  for (const text of [code, `https://evil.example/xac-minh/${encodeURIComponent(code)}`]) {
    await page.goto("/xac-minh")
    await choosePhoto(page, text)
    await expect(heading(page)).toContainText(code)
    expect(new URL(page.url()).pathname).toMatch(/^\/xac-minh\//)
  }
  expect(problems).toEqual([])
})

test("a QR that holds no code leads nowhere and says so", async ({ page, baseURL }) => {
  await page.goto("/xac-minh")
  for (const text of ["https://evil.example/", "javascript:alert(1)", "<script>1</script>"]) {
    await choosePhoto(page, text)
    await expect(page.getByText("Mã QR này không chứa mã OCOP.")).toBeVisible()
    expect(page.url()).toBe(`${baseURL}/xac-minh`)
  }
})

test("an unknown code of a QR is told as such, with a way to report it", async ({ page }) => {
  await page.goto("/xac-minh")
  await choosePhoto(page, "48-99999-99-2026")
  await expect(page.getByText("48-99999-99-2026").first()).toBeVisible()
  await page
    .getByRole("main")
    .getByRole("link", { name: /Báo sản phẩm|báo/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/bao-hang-gia\?ma=48-99999-99-2026$/)
})

test("the camera is asked for after a tap, and only here", async ({ page, context }) => {
  const policyOf = async (path: string) =>
    (await page.request.get(path)).headers()["permissions-policy"]
  for (const path of ["/xac-minh", "/en/xac-minh"])
    expect(await policyOf(path)).toContain("camera=(self)")
  for (const path of ["/", "/san-pham", "/xac-minh/48-20857-01-2026", "/xac-minh-gia"])
    expect(await policyOf(path)).toContain("camera=()")

  await context.clearPermissions()
  await page.addInitScript(() => {
    const asked = { count: 0 }
    Object.assign(window, { asked })
    navigator.mediaDevices.getUserMedia = () => {
      asked.count++
      return Promise.reject(new DOMException("no", "NotAllowedError"))
    }
  })
  await page.goto("/xac-minh")
  const asked = () =>
    page.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count)
  await expect(page.getByRole("button", { name: "Mở máy ảnh" })).toBeVisible()
  expect(await asked()).toBe(0)
  await page.getByRole("button", { name: "Mở máy ảnh" }).click()
  await expect(page.getByText(/^Không mở được máy ảnh/)).toBeVisible()
  expect(await asked()).toBe(1)
})

test("the page is small until a picture is to be read", async ({ page }) => {
  const scripts: string[] = []
  page.on("request", (request) => {
    if (request.url().endsWith(".js")) scripts.push(request.url())
  })
  await page.goto("/xac-minh", { waitUntil: "networkidle" })
  expect(scripts.filter((url) => url.includes("qr-decoder"))).toEqual([])
  await choosePhoto(page, "https://evil.example/")
  await expect(page.getByText("Mã QR này không chứa mã OCOP.")).toBeVisible()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a typed code is enough, and nothing is offered that could not work", async ({ page }) => {
    await page.goto("/xac-minh")
    await expect(page.getByRole("heading", { name: "Quét mã QR" })).toBeHidden()
    await page.getByLabel("Mã số sản phẩm hoặc số quyết định").fill("48-99999-99-2026")
    await page.getByRole("button", { name: "Kiểm tra" }).click()
    await expect(page).toHaveURL(/\/xac-minh\/48-99999-99-2026$/)
  })
})

for (const path of ["/xac-minh", "/en/xac-minh"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} is accessible in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(path)
      await expectAccessible(page)
    })

test("the register is there as a file, filtered as its page", async ({ page }) => {
  await page.goto("/so-dang-ky?state=revoked")
  const csv = await page.getByRole("link", { name: "Tải tệp CSV" }).getAttribute("href")
  expect(csv).toBe("/du-lieu-mo/so-dang-ky.csv?state=revoked")
  const answer = await page.request.get(csv ?? "")
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8")
  expect(answer.headers()["content-disposition"]).toContain("attachment")
  const text = await answer.text()
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const same = await page.request.get("/du-lieu-mo/so-dang-ky.json?state=revoked")
  const revoked = (await same.json()) as { state: string }[]
  expect(revoked.length).toBeGreaterThan(1)
  expect(new Set(revoked.map(({ state }) => state))).toEqual(new Set(["revoked"]))
  expect(text.trim().split("\r\n")).toHaveLength(revoked.length + 1)

  const all = await page.request.get("/du-lieu-mo/so-dang-ky.json")
  const entries = (await all.json()) as { id: string }[]
  // more than one page of the API, none twice
  expect(entries.length).toBeGreaterThan(120)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)

  const refused = await page.request.get("/du-lieu-mo/so-dang-ky.json?stars=9")
  expect(refused.status()).toBe(400)
  expect(await refused.json()).toEqual({ code: "request.filter_malformed", fields: ["stars"] })
})
