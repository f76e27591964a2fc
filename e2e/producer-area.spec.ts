import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { OWNED, signInAsOwner } from "./support/members"
import { fillCooperative, handInPaper, registerInArea } from "./support/registration"

const PLACES = ["Đơn hàng", "Sản phẩm của tôi", "Quyết toán", "Giao hàng của chúng tôi"]
const PATHS = ["don-hang", "san-pham", "san-pham/moi/anh", "quyet-toan", "giao-hang", "ho-so"]

test("a wrong password opens nothing and keeps the account typed", async ({ page }) => {
  await page.goto("/nha-san-xuat")
  const form = page.getByRole("form", { name: "Đăng nhập" })
  await form.getByLabel("Số điện thoại hoặc thư điện tử").fill("ai-do@thu.vn")
  await form.getByLabel("Mật khẩu").fill("sai-mat-khau")
  await form.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(form.getByLabel("Số điện thoại hoặc thư điện tử")).toHaveValue("ai-do@thu.vn")
  await expectAccessible(page)
})

test("an owner reaches every work with one tap and is told for whom it is", async ({ page }) => {
  test.setTimeout(180_000)
  await signInAsOwner(page, 0)
  for (const name of [...PLACES, "Tài khoản ngân hàng"]) {
    await page
      .getByRole("navigation", { name: "Công việc" })
      .getByRole("link", { name, exact: true })
      .click()
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
    await expect(page.getByText(`Đang làm việc cho: ${OWNED[0]}`)).toBeVisible()
    await page.getByRole("link", { name: "Về trang nhà sản xuất" }).click()
  }
})

for (const [language, prefix] of [
  ["Vietnamese", ""],
  ["English", "/en"],
] as const)
  test(`every page of the area is accessible in ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    await signInAsOwner(page, 0)
    for (const path of ["", ...PATHS.map((one) => `/${one}`), "/tai-khoan-ngan-hang"]) {
      const answer = await page.goto(`${prefix}/nha-san-xuat${path}`)
      expect(answer?.status(), path).toBe(200)
      await expectAccessible(page)
    }
  })

test("who applies is told what is wrong and hands in a paper", async ({ page }) => {
  test.setTimeout(120_000)
  await registerInArea(page, "Bhling Thị Lan")
  await expectAccessible(page)
  const facts = await fillCooperative(page, `HTX thử ${Date.now()}`)
  await facts.getByLabel("Điện thoại").fill("12")
  await facts.getByRole("button", { name: "Lưu và thêm giấy tờ" }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(facts.getByLabel("Người đại diện")).toHaveValue("Bhling Thị Lan")
  await expectAccessible(page)
  await facts.getByLabel("Điện thoại").fill("0912 345 678")
  await facts.getByRole("button", { name: "Lưu và thêm giấy tờ" }).click()

  await handInPaper(page, "cooperative_registration", "4000123")
  await expectAccessible(page)
})

test("a product begins with a picture and goes on to its name", async ({ page }) => {
  await signInAsOwner(page, 2)
  await page.goto("/nha-san-xuat/san-pham/moi/anh")
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "anh.png",
      mimeType: "image/png",
      // any picture that is large enough
      buffer: await page.screenshot(),
    })
  await page.getByRole("button", { name: "Tải ảnh lên" }).click()
  await expect(page.getByRole("img", { name: "Ảnh 1" })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Lưu và tiếp tục" }).click()
  await expect(page.getByText("Bước 2 trên 5")).toBeVisible()
  await expect(page.getByText(`Đang làm việc cho: ${OWNED[2]}`)).toBeVisible()
  await expectAccessible(page)
})
