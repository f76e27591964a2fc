import { randomUUID } from "node:crypto"
import { test, type Page } from "@playwright/test"
import {
  as,
  expectDeskAccessible,
  heading,
  moveOn,
  open,
  PHONE,
  picture,
  score,
} from "./support/desk"
import { api } from "./support/console"
import { fileDossier, readCard, sheetOf } from "./support/dossiers"
import { choose, expect, floorToday } from "./support/staff"

const LEADS = 1
const SCORING = [LEADS, 2, 3, 4, 5]
const STEPPING_ASIDE = [6, 7]

const report = async (page: Page, id: string, product: string): Promise<void> => {
  await open(page, "dossiers")
  await expect(page.getByRole("row", { name: new RegExp(product) })).toContainText("chờ xã")
  await picture(page, "queue")
  await page.getByRole("link", { name: product }).click()
  await expect(heading(page, product)).toBeVisible()
  await picture(page, "dossier")
  await page.getByRole("link", { name: "Lập báo cáo của xã" }).click()
  const drawer = page.getByRole("dialog")
  // nothing filled in: each field says so, nothing is sent
  await drawer.getByRole("button", { name: "Gửi báo cáo lên tỉnh" }).click()
  await expect(drawer.getByRole("alert").first()).toBeVisible()
  for (const field of await drawer.getByRole("combobox").all()) {
    await field.click()
    await page.getByRole("option", { name: "Đạt", exact: true }).click()
  }
  for (const field of await drawer.getByRole("textbox", { name: /^Nhận xét/ }).all())
    await field.fill("Đúng như hồ sơ.")
  await drawer.getByRole("textbox", { name: "Kết luận, đề nghị" }).fill("Đề nghị tỉnh đánh giá.")
  await drawer.getByRole("textbox", { name: "Số công văn" }).fill("45/TTr-UBND")
  await drawer.getByRole("textbox", { name: "Ngày công văn" }).fill(await floorToday(page))
  await drawer
    .getByRole("textbox", { name: /^Số thứ tự/ })
    .fill(id.replace(/\D/g, "").slice(-3) + 5)
  await picture(page, "report")
  await drawer.getByRole("button", { name: "Gửi báo cáo lên tỉnh" }).click()
  await expect(drawer).toBeHidden()
  await expect(page.getByText("Lúc này hồ sơ không chờ bạn.")).toBeVisible()
}

const giveOpinion = async (page: Page, id: string): Promise<void> => {
  await open(page, `dossiers/${id}`)
  await page.getByRole("link", { name: "Ghi ý kiến tổ tư vấn" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("textbox", { name: "Ý kiến của tổ tư vấn" }).fill("Đủ điều kiện.")
  await drawer.getByRole("textbox", { name: /^Ngày kiểm tra/ }).fill(await floorToday(page))
  await drawer.getByRole("textbox", { name: /^Kết quả kiểm nghiệm/ }).fill("Đạt, phiếu 12/KN.")
  await drawer.getByRole("button", { name: "Ghi ý kiến" }).click()
  await expect(drawer).toBeHidden()
  await expect(page.getByText("Đạt, phiếu 12/KN.")).toBeVisible()
}

const planSession = async (page: Page, product: string): Promise<void> => {
  await open(page, "sessions/create")
  const modal = page.getByRole("dialog", { name: "Lập phiên họp" })
  await modal.getByRole("textbox", { name: "Ngày họp" }).fill(await floorToday(page))
  await modal.getByRole("checkbox", { name: new RegExp(product) }).check()
  // the members of the last session are proposed
  await expect(modal.getByRole("combobox", { name: "Sở Y tế" })).toContainText("Sở Y tế")
  await picture(page, "session-form")
  await modal.getByRole("button", { name: "Lập phiên họp" }).click()
  await expect(heading(page, /^Phiên họp/)).toBeVisible()
  await expect(page.getByRole("link", { name: product, exact: true })).toBeVisible()
  await picture(page, "session")
}

const stepAside = async (page: Page, id: string): Promise<void> => {
  await open(page, `dossiers/${id}/council`)
  await page.getByRole("link", { name: "Khai báo xung đột lợi ích" }).click()
  await choose(page, "Quan hệ với hồ sơ", "Có người thân là chủ thể")
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("textbox", { name: "Ghi chú" }).fill("Chủ nhiệm là em tôi.")
  await drawer.getByRole("button", { name: "Khai báo và không chấm" }).click()
  await expect(page.getByText(/Bạn đã khai báo xung đột lợi ích/)).toBeVisible()
}

const decide = async (page: Page, product: string, number: string): Promise<void> => {
  await open(page, "decisions/create")
  const modal = page.getByRole("dialog", { name: "Ghi quyết định" })
  await modal.getByRole("textbox", { name: "Số quyết định" }).fill(number)
  await modal.getByRole("textbox", { name: "Ngày quyết định" }).fill(await floorToday(page))
  await modal.getByRole("textbox", { name: "Cơ quan ra quyết định" }).fill("UBND thành phố Đà Nẵng")
  await modal.getByRole("textbox", { name: "Lý do" }).fill("Theo kết quả của hội đồng.")
  await modal.getByRole("checkbox", { name: new RegExp(product) }).check()
  await modal.getByRole("button", { name: "Kiểm tra và cấp giấy" }).click()
  const question = page.getByRole("alertdialog")
  await expect(question).toContainText("Cấp 1 giấy chứng nhận")
  await picture(page, "decision-form")
  await question.getByRole("button", { name: "Cấp giấy" }).click()
  await expect(heading(page, `Quyết định ${number}`)).toBeVisible()
  await expect(page.getByText("OCOP 4 sao")).toBeVisible()
  await page.getByRole("button", { name: "In tất cả giấy chứng nhận" }).click()
  const file = page.getByRole("link", { name: "Tải tệp PDF" })
  await expect(file).toBeVisible()
  const printed = await page.request.get(api((await file.getAttribute("href")) ?? ""))
  expect((await printed.body()).subarray(0, 5).toString()).toBe("%PDF-")
  await expectDeskAccessible(page)
  await picture(page, "decision")
  await open(page, "decisions")
  await expect(page.getByRole("heading", { name: "Việc gần đây" })).toBeVisible()
  await expect(page.getByRole("link", { name: "1 giấy đã cấp" }).first()).toBeVisible()
  await picture(page, "decisions")
}

test("a council of five scores a tea, and its certificate is public", async ({
  browser,
  request,
}) => {
  test.setTimeout(600_000)
  const mark = randomUUID().slice(0, 6)
  const product = `Trà hội đồng ${mark}`
  const number = `HD-${mark}/QĐ-UBND`
  const card = await readCard(request)
  const choices = sheetOf(card, 4, 74)
  const id = await fileDossier(request, product, choices)

  await as(browser, "-xa", (page) => report(page, id, product))
  await as(browser, "", async (page) => {
    await open(page, `dossiers/${id}`)
    await moveOn(page, "Tiếp nhận, ghi mẫu sản phẩm")
    await moveOn(page, "Chuyển tổ tư vấn")
  })
  await as(browser, "-tutuvan", (page) => giveOpinion(page, id))
  await as(browser, "", (page) => planSession(page, product))
  await as(browser, "-tutuvan", async (page) => {
    await open(page, `dossiers/${id}`)
    await moveOn(page, "Trình hội đồng")
  })
  for (const member of STEPPING_ASIDE)
    await as(browser, `-hoidong${member}`, (page) => stepAside(page, id))
  for (const member of [...SCORING].reverse())
    await as(browser, `-hoidong${member}`, async (page) => {
      const generous = member === SCORING.at(-1)
      const own = generous ? sheetOf(card, 5, 95) : choices
      await score(page, { id, card, choices: own, shown: generous ? "sheet" : undefined })
      if (member !== LEADS) return
      await expect(page.getByText(/^Trung bình .* điểm · 4 sao$/)).toBeVisible()
      await expect(page.getByText("Chênh nhiều").first()).toBeVisible()
      await expectDeskAccessible(page)
      await picture(page, "chair")
    })
  await as(browser, "", (page) => decide(page, product, number))

  const page = await (await browser.newContext({ viewport: PHONE })).newPage()
  await page.goto(`/xac-minh/${encodeURIComponent(number)}`)
  await expect(page.getByText(product).first()).toBeVisible()
  await expect(page.getByText(number).first()).toBeVisible()
  await page.screenshot({ path: ".cache/e2e-pictures/verification.png" })
})

test("a commune returns a dossier with reasons, and sees nothing of the rest of the desk", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const product = `Trà trả lại ${randomUUID().slice(0, 6)}`
  const id = await fileDossier(request, product, sheetOf(await readCard(request), 3, 50))
  await as(browser, "-xa", async (page) => {
    await open(page, `dossiers/${id}`)
    await page.getByRole("link", { name: "Trả lại để bổ sung" }).click()
    const drawer = page.getByRole("dialog", { name: "Trả lại để bổ sung" })
    await drawer.getByRole("button", { name: "Trả lại để bổ sung" }).click()
    await expect(drawer.getByRole("alert").first()).toBeVisible()
    await drawer.getByRole("textbox", { name: "Lý do" }).fill("Thiếu trang 2.")
    await drawer.getByRole("button", { name: "Trả lại để bổ sung" }).click()
    await expect(drawer).toBeHidden()
    await expect(page.getByText("Thiếu trang 2.")).toBeVisible()
    await open(page, "certificates")
    await expect(page.getByRole("alert").first()).toContainText("vai trò")
    await open(page, "staff-roles")
    await expect(page.getByRole("alert").first()).toContainText("vai trò")
  })
  await as(browser, "", async (page) => {
    await open(page, "staff-roles")
    await expect(page.getByText("Cán bộ xã").first()).toBeVisible()
    await expectDeskAccessible(page)
    await picture(page, "roles")
    await open(page, "dossiers?all=1")
    await expect(page.getByRole("row").nth(1)).toBeVisible()
    await picture(page, "queue-province")
  })
})
