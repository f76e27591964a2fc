import { expect, test, type Browser, type BrowserContext, type Page } from "@playwright/test"
import { expectAccessible } from "./support/axe"
import { openCommuneDesk } from "./support/commune-desk"
import { watchConsole } from "./support/console"
import { signInAsOwner } from "./support/members"

const PHONE = { viewport: { width: 390, height: 844 } }
test.use(PHONE)

/** A page-less PDF; no two documents of a dossier may be the same file. */
const pdf = (mark: string): Buffer =>
  Buffer.from(
    [
      "%PDF-1.4",
      `% ${mark}`,
      "1 0 obj<</Type/Catalog>>endobj",
      "trailer<</Root 1 0 R>>",
      "%%EOF",
    ].join("\n")
  )
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

const criterion = (page: Page, code: string) => page.locator(`form[data-answer="${code}"]`)
const line = (page: Page) => page.locator("[data-line]")
const save = (page: Page) => page.getByRole("button", { name: /^Lưu và tiếp tục$/ })

/** Somebody's phone with scripts, or with none; the session comes along. */
const phoneOf = (browser: Browser, from: BrowserContext, javaScriptEnabled: boolean) =>
  from
    .storageState()
    .then((storageState) => browser.newContext({ ...PHONE, javaScriptEnabled, storageState }))

/** From the area's home to a new dossier of a product that has no stars yet. */
const begin = async (page: Page, product: string): Promise<string> => {
  await page.goto("/nha-san-xuat")
  await page.getByRole("link", { name: "Hồ sơ OCOP", exact: true }).click()
  await page.getByRole("link", { name: "Lập hồ sơ mới" }).click()
  await page.getByRole("link", { name: /^Sản phẩm mới/ }).click()
  await page.getByRole("searchbox", { name: /^Tên sản phẩm/ }).fill("nuoc mam")
  await page.getByRole("button", { name: "Tìm", exact: true }).last().click()
  await page.getByRole("link", { name: /^Bộ 9:/ }).click()
  await page.getByRole("button", { name: "Lập hồ sơ" }).click()
  await expect(page.getByText("Vui lòng chọn sản phẩm hoặc nhập tên sản phẩm mới.")).toBeVisible()
  await page.getByLabel("Tên sản phẩm", { exact: true }).fill(product)
  await page.getByRole("button", { name: "Lập hồ sơ" }).click()
  await expect(page.getByRole("heading", { level: 1, name: product })).toBeVisible()
  return new URL(page.url()).pathname
}

/** The best choice of every criterion of the page that is open, each saved by its script. */
const fillGroup = async (page: Page): Promise<void> => {
  for (const form of await page.locator("form[data-answer]").all()) {
    await form.getByRole("radio").last().check()
    await expect(form.getByText("Đã lưu.")).toBeVisible()
  }
}

const fillSheet = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}/tu-danh-gia`)
  const links = page.locator("ol").getByRole("link", { name: /^\d+\. / })
  const groups = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))
  expect(groups.length).toBeGreaterThan(4)
  for (const group of groups) {
    await page.goto(group ?? "")
    await fillGroup(page)
  }
}

const upload = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const mimeType = name.endsWith(".pdf") ? "application/pdf" : "image/png"
  await page.getByLabel(/^Tệp PDF/).setInputFiles({ name, mimeType, buffer })
  await page.getByRole("button", { name: "Lưu giấy tờ" }).click()
}

const addPaper = async (page: Page, dossier: string, type: string): Promise<void> => {
  await page.goto(`${dossier}/giay-to/them?loai=${type}`)
  await upload(page, `${type}.pdf`, pdf(type))
  await expect(page.getByRole("link", { name: `${type}.pdf`, exact: true })).toBeVisible()
}

const fillForm = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) await page.locator(`#${name}`).fill(value)
  await save(page).click()
}

const fillForms = async (page: Page, dossier: string): Promise<void> => {
  await page.goto(`${dossier}/phieu/dang-ky`)
  await expect(page.getByText("Sàn đã điền sẵn những gì biết về chủ thể.")).toBeVisible()
  await expect(page.locator("#address")).not.toHaveValue("")
  await fillForm(page, {
    representative: "Trần Thị Mười",
    phone: "0912 345 678",
    address: "Thôn Duy Trinh",
    product_description: "Mắm cá cơm than, ủ 12 tháng trong chum.",
  })
  await expect(page.getByRole("heading", { level: 1, name: /phần I:/ })).toBeVisible()
  const general = { founded_year: "2015", activities: "Nước mắm", facility: "Nhà xưởng 200 m2" }
  await fillForm(page, { ...general, materials: "Cá cơm", workers: "5", local_workers: "9" })
  await expect(page.getByRole("alert")).toContainText("Lao động tại địa phương")
  await expect(page.locator("#activities")).toHaveValue("Nước mắm")
  await expectAccessible(page)
  await fillForm(page, { local_workers: "5" })
  await fillForm(page, {
    last_year: "2025",
    last_revenue: "1.200.000.000",
    output: "3.000 lít",
    markets: "Đà Nẵng, Huế",
  })
  await fillForm(page, { production_plan: "Thêm 20 chum.", market_plan: "Bán trên sàn." })
  await expect(page.getByRole("heading", { name: "Các phần của hồ sơ" })).toBeVisible()
}

test("a producer makes, fills, proves and submits a dossier on a phone", async ({
  page,
  context,
  browser,
  request,
}) => {
  test.setTimeout(300_000)
  await signInAsOwner(page, 1)
  const plain = await phoneOf(browser, context, false)
  const still = await plain.newPage()
  const dossier = await begin(still, `Mắm thử ${Date.now()}`)

  await test.step("without scripts each answer is a form, and leads to the next", async () => {
    await still.getByRole("link", { name: /0\/100 điểm/ }).click()
    await still.getByRole("link", { name: "Bắt đầu" }).click()
    await criterion(still, "1.1").getByRole("button").click()
    await expect(criterion(still, "1.1").getByRole("alert")).toHaveText(
      "Hãy chọn một câu trước khi lưu."
    )
    for (const code of ["1.1", "1.2"]) {
      const form = criterion(still, code)
      await form.getByRole("radio").last().check()
      await form.getByRole("button").click()
      await expect(criterion(still, code).getByText("Đã lưu.")).toBeVisible()
    }
    expect(new URL(still.url()).hash).toBe("#tc-1-3")
    await plain.close()
  })

  const problems = watchConsole(page)
  await test.step("with the network cut an answer stays on the phone and is sent later", async () => {
    await page.goto(`${dossier}/tu-danh-gia/1`)
    await expectAccessible(page)
    const before = await line(page).textContent()
    const form = criterion(page, "1.3")
    await context.setOffline(true)
    await form.getByRole("radio").last().check()
    await expect(form.getByText(/giữ trên máy này/)).toBeVisible()
    await expect(page.getByText("1 câu trả lời đang chờ gửi.")).toBeVisible()
    await expect(line(page)).toHaveText(before ?? "")
    await context.setOffline(false)
    await expect(form.getByText("Đã lưu.")).toBeVisible({ timeout: 15_000 })
    await expect(line(page)).not.toHaveText(before ?? "")
    await page.reload()
    await expect(criterion(page, "1.3").getByRole("radio").last()).toBeChecked()
  })

  await test.step("an answer that was kept is sent from the dossier's own page, too", async () => {
    const form = criterion(page, "1.4")
    await context.setOffline(true)
    await form.getByRole("radio").last().check()
    await expect(form.getByText(/giữ trên máy này/)).toBeVisible()
    await page.evaluate(() =>
      addEventListener("online", (event) => event.stopImmediatePropagation(), true)
    )
    let loads = 0
    page.on("load", () => (loads += 1))
    await context.setOffline(false)
    await page.goto(dossier)
    // a page of totals loads once more when an answer has been sent from it
    await expect.poll(() => loads).toBe(2)
    await page.goto(`${dossier}/tu-danh-gia/1`)
    await expect(criterion(page, "1.4").getByText("Đã lưu.")).toBeVisible()
    await expect(criterion(page, "1.4").getByRole("radio").last()).toBeChecked()
  })

  await test.step("what blocks which star is named and leads to its criterion", async () => {
    await page.goto(`${dossier}/tu-danh-gia`)
    await expectAccessible(page)
    await page.locator("details[open]").getByRole("link").first().click()
    await expect(page).toHaveURL(/tu-danh-gia\/\d+#tc-/)
  })

  await test.step("a document for a criterion leads back to it", async () => {
    await page.goto(`${dossier}/tu-danh-gia/1`)
    await page.getByRole("link", { name: "Thêm giấy tờ cho tiêu chí 1.4" }).click()
    await expect(page.getByLabel("Minh chứng cho tiêu chí")).toHaveValue("1.4")
    await page.getByLabel("Loại giấy tờ").selectOption("distribution")
    await upload(page, "hop-dong.pdf", pdf("hop-dong"))
    await expect(page).toHaveURL(/tu-danh-gia\/1#tc-1-4$/)
    await expect(criterion(page, "1.4")).toContainText("1 giấy tờ.")
  })

  await test.step("a wrong file is refused, and nothing typed is lost", async () => {
    await page.goto(`${dossier}/giay-to/them?loai=business_registration`)
    const large = Buffer.alloc(11 * 1024 * 1024)
    await page
      .getByLabel(/^Tệp PDF/)
      .setInputFiles({ name: "lon.pdf", mimeType: "application/pdf", buffer: large })
    await expect(page.getByText("Tệp lớn hơn 10 MB.")).toBeVisible()
    await expect(page.getByLabel(/^Tệp PDF/)).toHaveValue("")
    await page.getByLabel("Số giấy tờ").fill("33/GP")
    await page.getByLabel("Ngày cấp").fill("31/02/2024")
    await upload(page, "giay-phep.png", SVG)
    await expect(page.getByRole("alert")).toBeVisible()
    await page.getByLabel("Ngày cấp").fill("01/02/2024")
    await upload(page, "giay-phep.png", SVG)
    await expect(page.getByRole("alert")).toContainText("Chỉ nhận tệp PDF, JPEG, PNG hoặc WebP.")
    await expect(page.getByLabel("Số giấy tờ")).toHaveValue("33/GP")
    await expect(page.getByLabel("Loại giấy tờ")).toHaveValue("business_registration")
    await expectAccessible(page)
    await upload(page, "giay-phep.pdf", pdf("cu"))
    await expect(page.getByText("Số 33/GP · cấp ngày 01/02/2024")).toBeVisible()
    await page.getByRole("link", { name: "Thay tệp giay-phep.pdf" }).click()
    await expect(page.getByLabel("Số giấy tờ")).toHaveValue("33/GP")
    await upload(page, "giay-phep-moi.pdf", pdf("moi"))
    await expect(page.getByRole("link", { name: "giay-phep-moi.pdf", exact: true })).toBeVisible()
    await expect(page.getByRole("link", { name: "giay-phep.pdf", exact: true })).toHaveCount(0)
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: "giay-phep-moi.pdf", exact: true }).click()
    expect((await download).suggestedFilename()).toBe("giay-phep-moi.pdf")
  })

  await test.step("a dossier that is not full is refused with what is missing", async () => {
    await page.goto(dossier)
    await page.getByRole("button", { name: "Nộp hồ sơ cho xã" }).click()
    await expect(page.getByRole("alert")).toContainText("tiêu chí chưa trả lời")
    await expectAccessible(page)
  })

  await fillSheet(page, dossier)
  await addPaper(page, dossier, "facility_certificate")
  await addPaper(page, dossier, "product_story")
  await expectAccessible(page)
  await fillForms(page, dossier)

  await test.step("it is submitted once, with a receipt that says what happens next", async () => {
    await page.getByRole("button", { name: "Nộp hồ sơ cho xã" }).click()
    await expect(page.getByRole("status").filter({ hasText: "Đã nộp hồ sơ." })).toBeVisible()
    await expect(page.locator("#bien-nhan")).toContainText(/\d{3}\/PĐK-\d+-\d+-\d{4}/)
    await expect(page.locator("#bien-nhan")).toContainText("Nhận lúc")
    await expect(page.getByText(/^Hạn xử lý: \d\d\/\d\d\/\d{4}$/)).toBeVisible()
    await expect(page.getByText("Bạn nộp hồ sơ cho xã")).toBeVisible()
    await page.getByText(/^Thay đổi giấy tờ/).click()
    await expect(page.getByText("Bạn bỏ một giấy tờ")).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${dossier}/tu-danh-gia/1`)
    await expect(page).toHaveURL(/ban-in$/)
    await expect(page.getByText("giay-phep-moi.pdf")).toBeVisible()
    await expectAccessible(page)
  })

  await test.step("what the commune returns says why, is completed and submitted again", async () => {
    await page.goto(dossier)
    const receipt = (await page.locator("#bien-nhan").textContent()) ?? ""
    const [number = "", commune = ""] = /\d{3}\/PĐK-\d+-(\d+)-\d{4}/.exec(receipt) ?? []
    const desk = await openCommuneDesk(request, commune)
    await desk.sendBack(dossier.split("/").at(-1) ?? "", "Thiếu phiếu kiểm nghiệm năm 2026.")
    await desk.close()
    await page.goto(dossier)
    await expect(page.getByRole("region", { name: "Cần bổ sung" })).toContainText(
      "Thiếu phiếu kiểm nghiệm năm 2026."
    )
    await expectAccessible(page)
    await addPaper(page, dossier, "test_report")
    await page.goto(dossier)
    await page.getByRole("button", { name: "Nộp hồ sơ cho xã" }).click()
    await expect(page.locator("#bien-nhan")).toContainText(number)
    await expect(page.getByRole("region", { name: "Cần bổ sung" })).toHaveCount(0)
  })

  await test.step("it is withdrawn with a reason, and told so", async () => {
    await page.goto(dossier)
    await page.getByText("Rút hồ sơ", { exact: true }).click()
    await page.getByRole("button", { name: "Rút hồ sơ này" }).click()
    await expect(page.getByText("Vui lòng ghi lý do.")).toBeVisible()
    await page.getByLabel("Lý do rút").fill("Đổi nhãn sản phẩm.")
    await page.getByRole("button", { name: "Rút hồ sơ này" }).click()
    await expect(page.getByRole("heading", { name: "Chủ thể đã rút" })).toBeVisible()
    await expect(page.getByText("Đổi nhãn sản phẩm.")).toBeVisible()
  })
  // refusals and the cut network are told to the console as well
  expect(problems.filter((problem) => !problem.startsWith("Failed to load"))).toEqual([])
})

test("every page of a dossier is accessible in English", async ({ page }) => {
  test.setTimeout(180_000)
  await signInAsOwner(page, 2)
  await page.goto("/en/nha-san-xuat/ho-so-ocop/moi?sp=moi&loai=first&bo=1")
  await page.getByLabel("Name of the product").fill(`Test fruit ${Date.now()}`)
  await page.getByRole("button", { name: "Make the dossier" }).click()
  await expect(page.getByRole("heading", { name: "Parts of the dossier" })).toBeVisible()
  const { pathname } = new URL(page.url())
  const pages = ["", "/tu-danh-gia", "/tu-danh-gia/1", "/giay-to", "/giay-to/them", "/ban-in"]
  const forms = ["dang-ky", "thong-tin-chung", "ket-qua-kinh-doanh", "ke-hoach"]
  for (const path of [...pages, ...forms.map((slug) => `/phieu/${slug}`)]) {
    const answer = await page.goto(pathname + path)
    expect(answer?.status(), path).toBe(200)
    await expectAccessible(page)
  }
  for (const path of ["", "/moi", "/moi?sp=moi&loai=first"]) {
    await page.goto(`/en/nha-san-xuat/ho-so-ocop${path}`)
    await expectAccessible(page)
  }
})

test("a dossier of somebody else is not there", async ({ page }) => {
  await signInAsOwner(page, 2)
  for (const path of [
    "doss_none",
    "doss_none/tu-danh-gia",
    "doss_none/giay-to",
    "doss_none/ban-in",
  ]) {
    const answer = await page.goto(`/nha-san-xuat/ho-so-ocop/${path}`)
    expect(answer?.status(), path).toBe(404)
  }
})
