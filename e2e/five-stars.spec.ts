import { randomUUID } from "node:crypto"
import { test, type APIRequestContext, type Page } from "@playwright/test"
import { addDays, addMonths, localDate, type Scorecard } from "@ocop/rules"
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
import { fileDossier, officerApi, ownerHeaders, readCard, sheetOf, TEAS } from "./support/dossiers"
import { choose, expect, floorToday } from "./support/staff"
import {
  bringToAdvisory,
  bringToCouncil,
  move,
  scoreAsChair,
  scoreWithoutChair,
} from "./support/to-council"

/** A letter between province and ministry, in the drawer of a move. */
const sendLetter = async (page: Page, label: string, number: string, reason: string | null) => {
  await page.getByRole("link", { name: label }).click()
  const drawer = page.getByRole("dialog", { name: label })
  // without a letter nothing moves
  await drawer.getByRole("button", { name: label }).click()
  await expect(drawer.getByRole("alert").first()).toBeVisible()
  await drawer.getByRole("textbox", { name: "Số công văn" }).fill(number)
  await drawer.getByRole("textbox", { name: "Ngày công văn" }).fill(await floorToday(page))
  if (reason) await drawer.getByRole("textbox", { name: "Lý do" }).fill(reason)
  await drawer.getByRole("button", { name: label }).click()
  await expect(drawer).toBeHidden()
}

interface Decision {
  product: string
  number: string
  level?: string
  authority: string
  /** Where more than one number may be given: the one that is proposed. */
  stars?: string
}

const decide = async (page: Page, { product, number, level, authority, stars }: Decision) => {
  const modal = page.getByRole("dialog", { name: "Ghi quyết định" })
  await modal.getByRole("textbox", { name: "Số quyết định" }).fill(number)
  await modal.getByRole("textbox", { name: "Ngày quyết định" }).fill(await floorToday(page))
  if (level)
    await expect(modal.getByRole("combobox", { name: "Cấp công nhận" })).toContainText(level)
  await modal.getByRole("textbox", { name: "Cơ quan ra quyết định" }).fill(authority)
  await modal.getByRole("textbox", { name: "Lý do" }).fill("Theo kết quả của hội đồng.")
  // the editor was opened for this one
  await expect(modal.getByRole("checkbox", { name: new RegExp(product) })).toBeChecked()
  if (stars)
    await expect(modal.getByRole("combobox", { name: "Hạng sao được công nhận" })).toHaveText(stars)
  await picture(page, `decide-${level ? "ministry" : "province"}`)
  await modal.getByRole("button", { name: "Kiểm tra và cấp giấy" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Cấp giấy" }).click()
  await expect(heading(page, `Quyết định ${number}`)).toBeVisible()
}

/** A dossier whose council has found five stars, the chair's sheet filled in by hand. */
const proposed = async (request: APIRequestContext, product: string, card: Scorecard) => {
  const choices = sheetOf(card, 5, 92)
  const id = await fileDossier(request, product, choices)
  await bringToCouncil(request, id)
  await scoreWithoutChair(request, id, choices)
  return { id, choices }
}

const shownPublicly = async (page: Page, number: string, product: string, stars: number) => {
  await page.setViewportSize(PHONE)
  await page.goto(`/xac-minh/${encodeURIComponent(number)}`)
  await expect(page.getByText(product).first()).toBeVisible()
  await expect(page.getByText(new RegExp(`${stars} sao`)).first()).toBeVisible()
}

test("five stars are proposed, come back from the ministry, and the province recognises four", async ({
  browser,
  request,
  page,
}) => {
  test.setTimeout(420_000)
  const mark = randomUUID().slice(0, 6)
  const product = `Trà đề nghị ${mark}`
  const card = await readCard(request)
  const { id, choices } = await proposed(request, product, card)
  await as(browser, "-hoidong1", async (chair) => {
    await score(chair, { id, card, choices })
    await expect(chair.getByText(/^Trung bình .* điểm · 5 sao$/)).toBeVisible()
    await picture(chair, "five-result")
    await open(chair, `dossiers/${id}`)
    await moveOn(chair, "Đề nghị 5 sao")
    await expect(chair.getByText("Lúc này hồ sơ không chờ bạn.")).toBeVisible()
  })
  await as(browser, "", async (office) => {
    await open(office, `dossiers/${id}`)
    await sendLetter(office, "Gửi hồ sơ lên Bộ", "101/TTr-UBND", null)
    await expect(office.getByText("101/TTr-UBND").first()).toBeVisible()
    await expectDeskAccessible(office)
    await picture(office, "five-ministry")
    await sendLetter(office, "Bộ trả về tỉnh", "55/BNNMT-OCOP", "Chưa đạt 90 điểm ở trung ương.")
    await expect(office.getByText("Chưa đạt 90 điểm ở trung ương.").first()).toBeVisible()
    await picture(office, "five-returned")
    await office.getByRole("link", { name: "Ra quyết định công nhận" }).click()
    const authority = "UBND thành phố Đà Nẵng"
    await decide(office, { product, number: `T5-${mark}/QĐ-UBND`, authority, stars: "4 sao" })
    await expect(office.getByText("OCOP 4 sao")).toBeVisible()
  })
  await as(browser, "-hoidong1", async (chair) => {
    await open(chair, `dossiers/${id}`)
    await expect(chair.getByRole("link", { name: "Đề nghị 5 sao" })).toHaveCount(0)
  })
  await shownPublicly(page, `T5-${mark}/QĐ-UBND`, product, 4)
})

test("the ministry recognises five stars", async ({ browser, request, page }) => {
  test.setTimeout(300_000)
  const mark = randomUUID().slice(0, 6)
  const product = `Trà năm sao ${mark}`
  const { id, choices } = await proposed(request, product, await readCard(request))
  await scoreAsChair(request, id, choices)
  await move(request, id, "-hoidong1", "propose_five")
  await as(browser, "", async (office) => {
    await open(office, `dossiers/${id}`)
    await sendLetter(office, "Gửi hồ sơ lên Bộ", "102/TTr-UBND", null)
    await office.getByRole("link", { name: "Ghi quyết định của Bộ" }).click()
    const authority = "Bộ Nông nghiệp và Môi trường"
    const level = "Cấp bộ"
    await decide(office, { product, number: `B5-${mark}/QĐ-BNNMT`, level, authority })
    await expect(office.getByText("OCOP 5 sao")).toBeVisible()
    await picture(office, "five-decision")
  })
  await shownPublicly(page, `B5-${mark}/QĐ-BNNMT`, product, 5)
})

/** Something the third owner was certified for, with the filing window open today. */
const oldCertificate = async (request: APIRequestContext, page: Page, name: string) => {
  const office = await officerApi(request, "")
  const producer_id = (await ownerHeaders(request))["x-ocop-producer"]
  const body = { name, producer_id, product_set: TEAS }
  const { registered_product } = await office.post<{ registered_product: { id: string } }>(
    "/registered-products",
    body
  )
  const today = localDate((await floorToday(page)).split("/").reverse().join("-"))
  // ends in 150 days
  const first_day = addMonths(addDays(today, 151), -36)
  const { certificate } = await office.post<{ certificate: { id: string } }>("/certificates", {
    registered_product_id: registered_product.id,
    ...{ stars: 3, points: 60, decision_number: `C-${name}`, decision_on: first_day, first_day },
    ...{ authority_level: "district", authority_name: "UBND huyện Duy Xuyên" },
    ...{ criteria_edition: "148-2023", evidence_level: "A" },
  })
  return { product: registered_product.id, certificate: certificate.id }
}

const planInWriting = async (page: Page, product: string): Promise<void> => {
  await open(page, "sessions/create")
  const modal = page.getByRole("dialog", { name: "Lập phiên họp" })
  // a meeting takes no re-assessments
  await expect(modal.getByRole("checkbox", { name: new RegExp(product) })).toHaveCount(0)
  await choose(page, "Hình thức", "Lấy ý kiến bằng văn bản")
  await expect(modal.getByRole("textbox", { name: "Địa điểm" })).toHaveCount(0)
  await modal.getByRole("textbox", { name: "Ngày lấy ý kiến" }).fill(await floorToday(page))
  await modal.getByRole("checkbox", { name: new RegExp(product) }).check()
  await expect(modal.getByRole("combobox", { name: "Sở Y tế" })).toContainText("Sở Y tế")
  await picture(page, "written-form")
  await modal.getByRole("button", { name: "Lập phiên họp" }).click()
  await expect(page.getByRole("link", { name: product, exact: true })).toBeVisible()
  await expectDeskAccessible(page)
  await picture(page, "written-session")
}

test("a re-assessment is judged in writing, without a meeting, and the old certificate gives way", async ({
  browser,
  request,
  page,
}) => {
  test.setTimeout(420_000)
  const mark = randomUUID().slice(0, 6)
  const product = `Trà đánh giá lại ${mark}`
  const old = await oldCertificate(request, page, product)
  const card = await readCard(request)
  const choices = sheetOf(card, 4, 74)
  const of = { kind: "reassessment", registered_product_id: old.product }
  const id = await fileDossier(request, product, choices, of)
  await bringToAdvisory(request, id)
  await as(browser, "", (office) => planInWriting(office, product))
  await as(browser, "-tutuvan", async (advisory) => {
    await open(advisory, `dossiers/${id}`)
    await moveOn(advisory, "Trình hội đồng")
  })
  await scoreWithoutChair(request, id, choices)
  await as(browser, "-hoidong1", async (chair) => {
    await score(chair, { id, card, choices, shown: "written-sheet" })
    await expect(chair.getByText(/Lấy ý kiến bằng văn bản/).first()).toBeVisible()
    await expectDeskAccessible(chair)
  })
  const number = `DGL-${mark}/QĐ-UBND`
  await as(browser, "", async (office) => {
    await open(office, `dossiers/${id}`)
    await office.getByRole("link", { name: "Ra quyết định công nhận" }).click()
    await decide(office, { product, number, authority: "UBND thành phố Đà Nẵng" })
    await expect(office.getByText("OCOP 4 sao")).toBeVisible()
    await open(office, `certificates/${old.certificate}`)
    await expect(heading(office, product)).toBeVisible()
    await expect(office.getByText("Được giấy mới thay thế").first()).toBeVisible()
  })
  await shownPublicly(page, number, product, 4)
})
