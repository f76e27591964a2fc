import { expect, test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { OWNED, signInAsOwner } from "./support/members"

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")

const PLACES = ["Đơn hàng", "Sản phẩm của tôi", "Quyết toán", "Giao hàng của chúng tôi"]
const PATHS = ["don-hang", "san-pham", "san-pham/moi/anh", "quyet-toan", "giao-hang", "ho-so"]

const register = async (page: Page): Promise<void> => {
  await page.goto("/nha-san-xuat")
  await expectAccessible(page)
  const form = page.getByRole("form", { name: "Tạo tài khoản" })
  await form.getByLabel("Họ và tên").fill("Bhling Thị Lan")
  await form.getByLabel("Số điện thoại hoặc thư điện tử").fill(`lan-${Date.now()}@thu.vn`)
  await form.getByLabel("Mật khẩu").fill("mat-khau-dai-ngay")
  await form.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText("Xin chào Bhling Thị Lan")).toBeVisible()
}

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
  await register(page)
  await page.getByRole("link", { name: "Đăng ký bán hàng" }).click()
  const facts = page.locator("form").filter({ hasText: "Người đại diện" })
  await facts.getByLabel("Tên cơ sở").fill(`HTX thử ${Date.now()}`)
  await facts.getByLabel("Loại hình").selectOption({ label: "Hợp tác xã" })
  await facts.getByLabel("Người đại diện").fill("Bhling Thị Lan")
  await facts.getByLabel("Số định danh cá nhân (12 số)").fill("049123456789")
  await facts.getByLabel("Điện thoại").fill("12")
  await facts.getByLabel("Số nhà, đường, thôn").fill("Thôn 2")
  await facts.getByLabel("Xã, phường").selectOption({ label: "Xã Tây Giang" })
  await facts.getByRole("button", { name: "Lưu và thêm giấy tờ" }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(facts.getByLabel("Người đại diện")).toHaveValue("Bhling Thị Lan")
  await expectAccessible(page)
  await facts.getByLabel("Điện thoại").fill("0912 345 678")
  await facts.getByRole("button", { name: "Lưu và thêm giấy tờ" }).click()

  const paper = page.getByRole("form", { name: "Thêm giấy tờ" })
  await paper.getByLabel("Loại giấy tờ").selectOption("cooperative_registration")
  await paper.getByLabel("Số", { exact: true }).fill("4000123")
  await paper.getByLabel("Nơi cấp").fill("Phòng Kinh tế xã")
  await paper.getByLabel("Ngày cấp").fill("10/01/2025")
  await paper
    .getByLabel(/^Tệp PDF/)
    .setInputFiles({ name: "dang-ky.pdf", mimeType: "application/pdf", buffer: PDF })
  await paper.getByRole("button", { name: "Gửi giấy tờ" }).click()
  await expect(page.getByRole("link", { name: "Mở 4000123" })).toBeVisible()
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
