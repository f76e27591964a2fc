import { test, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { api } from "./support/console"
import { fillCooperative, handInPaper, registerInArea } from "./support/registration"
import { expect, signInAsStaff } from "./support/staff"

const PRODUCT = "Măng khô rừng Tây Giang"
const NEXT = "Lưu và tiếp tục"

/** Opens the row that names the producer, in a list of the desk. */
const openRow = async (desk: Page, list: string, producer: string, title: string) => {
  await desk.goto(api(`/app/ocop/${list}`))
  await desk.getByRole("row", { name: producer }).first().click()
  await expect(desk.getByRole("heading", { name: title, level: 1 })).toBeVisible()
}

const apply = async (page: Page, name: string): Promise<void> => {
  await registerInArea(page, "Bhling Thị Lan")
  const facts = await fillCooperative(page, name)
  await facts.getByRole("button", { name: "Lưu và thêm giấy tờ" }).click()
  await handInPaper(page, "representative_identity", "049123456789", "••• 789")
  await handInPaper(page, "cooperative_registration", "4000123")
  await page.getByRole("button", { name: "Gửi hồ sơ" }).click()
  await expect(page.getByText("Chờ xét duyệt")).toBeVisible()
}

const fillName = async (page: Page, description: string): Promise<void> => {
  await page.getByLabel("Tên sản phẩm").fill(PRODUCT)
  await page.getByLabel("Loại hàng").selectOption({ label: "Thực phẩm" })
  await page.getByLabel("Mô tả").fill(description)
  await page.getByRole("button", { name: NEXT }).click()
}

/** The five steps, from a picture to the label, of which every compulsory field is filled. */
const fillListing = async (page: Page, description: string): Promise<void> => {
  await page.goto("/nha-san-xuat/san-pham/moi/anh")
  const picture = { name: "anh.png", mimeType: "image/png", buffer: await page.screenshot() }
  await page.locator('input[type="file"]').first().setInputFiles(picture)
  await page.getByRole("button", { name: "Tải ảnh lên" }).click()
  await page.getByRole("button", { name: NEXT }).click()
  await fillName(page, description)
  await page.getByLabel("Khối lượng, thể tích hoặc số chiếc").fill("500")
  await page.getByLabel("Đơn vị").selectOption({ label: "g" })
  await page.getByRole("button", { name: NEXT }).click()
  await page.getByLabel("Giá bán (₫)").fill("120.000")
  await page.getByLabel("Số lượng đang có").fill("20")
  await page.getByRole("button", { name: NEXT }).click()
  await expectAccessible(page)
  const compulsory = page
    .getByRole("main")
    .locator("label")
    .filter({ hasNotText: "không bắt buộc" })
  for (const name of await compulsory.allInnerTexts())
    await page.getByLabel(name, { exact: true }).fill("Như trên nhãn")
  await page.getByRole("button", { name: "Lưu và xem lại" }).click()
}

test("a cooperative applies, is verified at the desk, and its goods are returned, then approved", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const name = `HTX Măng rừng ${Date.now()}`
  const desk = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  await apply(page, name)

  await test.step("staff verify the applicant", async () => {
    await signInAsStaff(desk)
    await openRow(desk, "applications", name, name)
    await desk.getByRole("link", { name: "Xác thực" }).click()
    await desk.getByRole("button", { name: "Xác thực", exact: true }).click()
    await expect(desk.getByText(`Đã xác thực ${name}`)).toBeVisible()
  })

  await test.step("the area opens, and goods are sent to be looked at", async () => {
    await page.goto("/nha-san-xuat")
    await expect(page.getByRole("heading", { name })).toBeVisible()
    await fillListing(page, "Măng khô số 1 Việt Nam, phơi nắng ba ngày.")
    await page.getByRole("button", { name: "Gửi sàn duyệt" }).click()
    await expect(page.getByText("Đang chờ sàn duyệt.")).toBeVisible()
  })

  await test.step("staff return it with a reason", async () => {
    await openRow(desk, "listings", name, PRODUCT)
    await expect(desk.getByText("số 1", { exact: true })).toBeVisible()
    await desk.getByRole("link", { name: "Trả lại" }).click()
    await desk.getByRole("textbox").fill("Bỏ chữ “số 1”.")
    await desk.getByRole("button", { name: "Trả lại", exact: true }).click()
    await expect(desk.getByText(`Đã trả lại ${PRODUCT}`)).toBeVisible()
  })

  await test.step("the producer reads it, corrects and sends again", async () => {
    await page.reload()
    await expect(page.getByText("Bỏ chữ “số 1”.")).toBeVisible()
    await expectAccessible(page)
    await page.getByRole("link", { name: "Sửa Tên và loại" }).click()
    await fillName(page, "Măng khô phơi nắng ba ngày, bán theo gói nửa cân.")
    await page.getByRole("link", { name: "Sản phẩm của tôi" }).click()
    await page.getByRole("link", { name: `Xem và sửa ${PRODUCT}` }).click()
    await page.getByRole("button", { name: "Gửi sàn duyệt" }).click()
    await expect(page.getByText("Đang chờ sàn duyệt.")).toBeVisible()
  })

  await test.step("staff approve it, and it is on sale without a star", async () => {
    await openRow(desk, "listings", name, PRODUCT)
    await desk.getByRole("link", { name: "Duyệt", exact: true }).click()
    await desk.getByRole("button", { name: "Duyệt", exact: true }).click()
    await expect(desk.getByText(`Đã duyệt ${PRODUCT}`)).toBeVisible()
    await page.reload()
    await page.getByRole("link", { name: "Xem trang bán hàng" }).click()
    await expect(page.getByRole("heading", { level: 1, name: PRODUCT })).toBeVisible()
    await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
    await expect(page.getByRole("main")).toContainText("120.000 ₫")
  })
})
