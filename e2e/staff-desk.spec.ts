import { randomUUID } from "node:crypto"
import { test, type Page } from "@playwright/test"
import { api } from "./support/console"
import { picture } from "./support/desk"
import { choose, expect, floorToday, revoke, signInAsStaff } from "./support/staff"

test.use({ viewport: { width: 1280, height: 900 } })

const FILE_HEADER =
  "product_name,product_set,producer_name,stars,first_day,authority_level,authority_name,criteria_edition"

const search = async (page: Page, label: string | RegExp, words: string) => {
  await page.getByRole("combobox", { name: label }).fill(words)
  await page.getByRole("option", { name: words }).click()
}

const addProducer = async (page: Page, name: string) => {
  await page.goto(api("/app/ocop/producers/create"))
  await page.getByRole("textbox", { name: "Tên chủ thể" }).fill(name)
  await choose(page, "Loại hình", "Hợp tác xã")
  await page.getByRole("button", { name: "Thêm", exact: true }).click()
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible()
}

/** From the form of a decision, which waits behind the drawer. */
const enterProduct = async (page: Page, name: string, producer: string) => {
  await page.getByRole("button", { name: "Thêm sản phẩm vào sổ đăng ký" }).click()
  const drawer = page.getByRole("dialog", { name: "Thêm sản phẩm vào sổ đăng ký" })
  await drawer.getByRole("textbox", { name: "Tên sản phẩm" }).fill(name)
  await search(page, "Chủ thể", producer)
  await choose(page, "Bộ sản phẩm", /^12\./)
  await drawer.getByRole("button", { name: "Thêm vào sổ" }).click()
  await expect(drawer).toBeHidden()
}

const fillDecision = async (page: Page, day: string, points: string) => {
  await page.getByRole("textbox", { name: /^Số quyết định/ }).fill("1234/QĐ-UBND")
  await page.getByRole("textbox", { name: /^Ngày quyết định/ }).fill(day)
  await choose(page, "Hạng sao được công nhận", "4 sao")
  await page.getByRole("textbox", { name: /^Số điểm/ }).fill(points)
  await page.getByRole("textbox", { name: "Cơ quan ra quyết định" }).fill("UBND thành phố Đà Nẵng")
  await page.getByRole("textbox", { name: "Ngày đầu hiệu lực" }).fill(day)
}

test.beforeEach(async ({ page }) => {
  // the dashboard is heavy, and each journey goes through several of its pages
  test.slow()
  await signInAsStaff(page)
})

test("staff issue a certificate, revoke it and see the star go", async ({ page }) => {
  const mark = randomUUID().slice(0, 8)
  const [producer, product] = [`HTX Thử ${mark}`, `Trà thử ${mark}`]
  const day = await floorToday(page)

  await addProducer(page, producer)
  await page.goto(api("/app/ocop/certificates/issue"))
  await enterProduct(page, product, producer)

  // 60 points are no 4 stars: refused at the field, and nothing typed is lost
  await fillDecision(page, day, "60")
  await page.getByRole("button", { name: "Cấp giấy", exact: true }).click()
  const points = page.getByRole("textbox", { name: /^Số điểm/ })
  await expect(points).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByRole("alert")).toContainText("Số điểm không khớp")
  await expect(page.getByRole("textbox", { name: "Ngày đầu hiệu lực" })).toHaveValue(day)

  await points.fill("75,5")
  await page.getByRole("button", { name: "Cấp giấy", exact: true }).click()
  await expect(page.getByRole("heading", { name: product, level: 1 })).toBeVisible()
  await expect(page.getByText("OCOP 4 sao")).toBeVisible()
  await expect(page.getByText("Còn hiệu lực")).toBeVisible()

  await revoke(page, product)
  await expect(page.getByText("OCOP 4 sao")).toHaveCount(0)
  await expect(page.getByText("Dán tem sai sản phẩm.").first()).toBeVisible()

  await page.goto(api(`/app/ocop/certificates?q=${encodeURIComponent(product)}`))
  const row = page.getByRole("row", { name: new RegExp(product) })
  await expect(row).toContainText("Đã bị thu hồi")
  await expect(row).not.toContainText("OCOP 4 sao")
})

test("staff see every error of a register file before anything is written", async ({ page }) => {
  const mark = randomUUID().slice(0, 8)
  const day = await floorToday(page)
  const rowOf = (stars: string) =>
    `Bánh ${mark},6,HTX ${mark},${stars},${day},province,UBND thành phố Đà Nẵng,26-2026`
  const upload = async (rows: string[]) =>
    page.locator('input[type="file"]').setInputFiles({
      name: "so-dang-ky.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([FILE_HEADER, ...rows].join("\n"), "utf8"),
    })

  await page.goto(api("/app/ocop/import"))
  await upload([rowOf("2")])
  await expect(page.getByRole("cell", { name: "stars" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Ghi vào sổ" })).toHaveCount(0)

  await upload([rowOf("3")])
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(page.getByText("Đã ghi toàn bộ tệp vào sổ đăng ký.")).toBeVisible()
  // who comes back later finds what came of it
  await page.reload()
  await expect(
    page.getByRole("listitem").filter({ hasText: "so-dang-ky.csv" }).first()
  ).toBeVisible()
  await page.getByRole("button", { name: "Xem kết quả", exact: true }).first().click()
  await expect(page.getByText("Đã ghi toàn bộ tệp vào sổ đăng ký.")).toBeVisible()
  await picture(page, "import")

  await page.goto(api(`/app/ocop/certificates?q=${encodeURIComponent(`Bánh ${mark}`)}`))
  await expect(page.getByRole("row", { name: new RegExp(`Bánh ${mark}`) })).toContainText(
    "Còn hiệu lực"
  )
})

test("staff change the floor's delivery rates, are told what is wrong, and take it back", async ({
  page,
}) => {
  await page.goto(api("/app/ocop/shipping-rates"))
  const fee = page.locator('[name="same_commune.0.fee"]')
  const before = await fee.inputValue()
  await fee.fill("999000")
  await page.getByRole("button", { name: "Lưu bảng phí" }).click()
  await expect(page.getByRole("alert").first()).toContainText("Cùng xã, phường:")
  await expect(fee).toHaveValue("999000")

  await fee.fill("11.000")
  await page.getByRole("button", { name: "Lưu bảng phí" }).click()
  await expect(page.getByText("Đã lưu bảng phí").first()).toBeVisible()
  await expect(page.getByText("Lập bảng phí")).toBeVisible()
  await expect(fee).toHaveValue("11000")

  await page.getByRole("button", { name: "Về bảng gốc" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Về bảng gốc" }).click()
  await expect(fee).toHaveValue(before)
})
