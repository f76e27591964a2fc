import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import type { AxiosInstance } from "axios"
import { clientOf } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { signInOfficer, type Officer } from "../../builders/officers"
import { fullForms } from "../../builders/dossier-forms"
import { fullSheet } from "../../builders/sheets"

export const DESK = "/admin/ocop/dossiers"
export const MINE = "/producer/ocop/dossiers"
/** Products of the tests are teas. */
export const SET = 12
export const COMMUNE = "20434"
export const OTHER_COMMUNE = "20455"

const DEPARTMENTS = [
  "provincial_committee",
  "agriculture_environment",
  "industry_trade",
  "health",
  "science_technology",
  "culture_sports_tourism",
  "ocop_office",
] as const

interface Rows {
  createOcopDossierAnswers(rows: object[]): Promise<unknown>
  createOcopDossierForms(rows: object[]): Promise<unknown>
  createOcopEvidenceFiles(rows: object[]): Promise<unknown>
}

/** Everybody a dossier meets, and the short ways through its life. */
export const makeWorld = async (container: MedusaContainer, api: AxiosInstance) => {
  await loadLocalityWorkflow(container).run()
  const sign = (name: string, roles: Parameters<typeof signInOfficer>[3]) =>
    signInOfficer(container, api, name, roles)
  const officer = await sign("xa", [{ commune: COMMUNE }])
  const otherOfficer = await sign("xa-khac", [{ commune: OTHER_COMMUNE }])
  const office = await sign("van-phong", ["provincial_office"])
  const advisory = await sign("to-tu-van", ["advisory"])
  const nobody = await sign("khong-vai-tro", [])
  const council: Officer[] = []
  for (const [index, department] of DEPARTMENTS.entries())
    council.push(await sign(department, [index ? "council_member" : "council_chair"]))

  const makeProducer = async (name: string, commune_code: string) => {
    const body = { name, kind: "cooperative", commune_code }
    const { data } = await office.post("/admin/ocop/producers", body)
    return data.producer.id as string
  }
  const producerId = await makeProducer("HTX Tây Giang", COMMUNE)
  const foreignId = await makeProducer("HTX Khác", OTHER_COMMUNE)
  const member = await signInMember(container, api as never, {
    account: "chu-htx@example.vn",
    serves: [{ producerId, role: "owner" }],
  })
  const stranger = await signInMember(container, api as never, {
    account: "nguoi-la@example.vn",
    serves: [{ producerId: foreignId, role: "owner" }],
  })
  const manager = await signInMember(container, api as never, {
    account: "quan-ly@example.vn",
    serves: [{ producerId, role: "manager" }],
  })
  const ownerHeaders = member.for(producerId)
  const owner = clientOf(api, ownerHeaders)
  const service = () => container.resolve<Rows>("ocop_evaluation")

  const draft = async (product_name = "Trà đảng sâm", kind = "first") => {
    const { data } = await owner.post(MINE, { kind, product_name, product_set: SET })
    return data.dossier as { id: string; version: number }
  }

  /** Fills a draft as its producer would in an evening. */
  const fill = async (dossier_id: string, answers = fullSheet(SET)) => {
    const by = { dossier_id, actor_id: member.memberId }
    await service().createOcopDossierAnswers(
      Object.entries(answers).map(([criterion, choice]) => ({ ...by, criterion, choice }))
    )
    await service().createOcopDossierForms(
      Object.entries(fullForms()).map(([form, content]) => ({ ...by, form, content }))
    )
    const types = ["business_registration", "facility_certificate", "product_story"]
    const file = { file_id: "none", file_name: "a.pdf", mime_type: "application/pdf", bytes: 9 }
    await service().createOcopEvidenceFiles(
      types.map((document_type) => ({ ...by, ...file, document_type, sha256: randomUUID() }))
    )
  }

  const submitted = async (product_name?: string) => {
    const dossier = await draft(product_name)
    await fill(dossier.id)
    const { data } = await owner.post(`${MINE}/${dossier.id}/submit`, { version: dossier.version })
    return data.dossier as { id: string; version: number; receipt_number: string }
  }

  const versionOf = async (id: string): Promise<number> =>
    (await owner.get(`${MINE}/${id}`)).data.dossier.version

  const report = async (id: string, changes: object = {}) => {
    const finding = { met: true, finding: "Đúng như hồ sơ." }
    const names = ["local_origin", "local_labour", "idea_origin", "local_identity"]
    return officer.post(`${DESK}/${id}/commune-report`, {
      version: await versionOf(id),
      findings: Object.fromEntries(names.map((name) => [name, finding])),
      conclusion: "Đề nghị tỉnh đánh giá.",
      letter_number: "45/TTr-UBND",
      letter_on: "25/11/2026",
      product_number: 1,
      ...changes,
    })
  }

  const move = async (by: Officer, id: string, name: string, changes: object = {}) =>
    by.post(`${DESK}/${id}/moves`, { move: name, version: await versionOf(id), ...changes })

  const opinion = async (id: string) =>
    advisory.post(`${DESK}/${id}/advisory-opinion`, {
      version: await versionOf(id),
      opinion: "Đủ điều kiện trình hội đồng.",
      site_visited_on: "24/11/2026",
    })

  const members = () =>
    DEPARTMENTS.map((department, index) => ({
      user_id: council[index]?.userId,
      department,
      chair: index === 0,
    }))

  const session = (dossier_ids: string[], changes: object = {}) =>
    office.post("/admin/ocop/council-sessions", {
      kind: "meeting",
      held_on: "30/11/2026",
      place: "Phòng họp số 2",
      members: members(),
      dossier_ids,
      ...changes,
    })

  /** With the advisory group, its opinion given. */
  const advised = async (product_name?: string, product_number = 1) => {
    const { id } = await submitted(product_name)
    await report(id, { product_number })
    await move(office, id, "receive", { samples: 5 })
    await move(office, id, "advise")
    await opinion(id)
    return id
  }

  const beforeCouncil = async (product_name?: string, product_number = 1) => {
    const id = await advised(product_name, product_number)
    await session([id])
    await move(advisory, id, "convene")
    return id
  }

  const score = (by: Officer, id: string, answers: Record<string, string>, changes: object = {}) =>
    by.post(`${DESK}/${id}/sheet`, { answers, close: true, ...changes })

  const scored = async (answers: Record<string, string>, name?: string, number = 1) => {
    const id = await beforeCouncil(name, number)
    for (const one of council) await score(one, id, answers)
    return id
  }

  const decisionBody = async (dossiers: { id: string; stars: number }[]) => ({
    number: "3610/QĐ-UBND",
    decided_on: "25/11/2026",
    authority_level: "province",
    authority_name: "UBND thành phố Đà Nẵng",
    reason: "Theo kết quả của hội đồng.",
    dossiers: await Promise.all(
      dossiers.map(async (one) => ({ ...one, version: await versionOf(one.id) }))
    ),
  })

  const decide = async (dossiers: { id: string; stars: number }[], changes: object = {}) =>
    office.post("/admin/ocop/decisions", { ...(await decisionBody(dossiers)), ...changes })

  return {
    ...{ officer, otherOfficer, office, advisory, nobody, council },
    ...{ owner, ownerHeaders, producerId },
    stranger: clientOf(api, stranger.for(foreignId)),
    manager: clientOf(api, manager.for(producerId)),
    ...{ draft, fill, submitted, versionOf, report, move, opinion, members, session },
    ...{ advised, beforeCouncil, score, scored, decisionBody, decide },
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>
