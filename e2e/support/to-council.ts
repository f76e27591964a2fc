import type { APIRequestContext } from "@playwright/test"
import { api } from "./console"
import { officerApi } from "./dossiers"

const FINDINGS = ["local_origin", "local_labour", "idea_origin", "local_identity"]

interface Told {
  dossier: { version: number }
}

const todayOf = async (request: APIRequestContext): Promise<string> =>
  ((await (await request.get(api("/ocop/settings"))).json()) as { today: string }).today

type Officer = Awaited<ReturnType<typeof officerApi>>

const versionOf = async (officer: Officer, id: string): Promise<number> =>
  (await officer.get<Told>(`/dossiers/${id}`)).dossier.version

/** One move of a dossier, by the officer of that suffix. */
export const move = async (
  request: APIRequestContext,
  id: string,
  suffix: string,
  name: string,
  changes: object = {}
): Promise<void> => {
  const officer = await officerApi(request, suffix)
  const version = await versionOf(officer, id)
  await officer.post(`/dossiers/${id}/moves`, { move: name, version, ...changes })
}

/** What commune, office and advisory group do before a session is planned. */
export const bringToAdvisory = async (request: APIRequestContext, id: string): Promise<void> => {
  const today = await todayOf(request)
  const commune = await officerApi(request, "-xa")
  const finding = { met: true, finding: "Đúng như hồ sơ." }
  await commune.post(`/dossiers/${id}/commune-report`, {
    version: await versionOf(commune, id),
    findings: Object.fromEntries(FINDINGS.map((name) => [name, finding])),
    conclusion: "Đề nghị tỉnh đánh giá.",
    letter_number: "45/TTr-UBND",
    letter_on: today,
    product_number: Number(id.replace(/\D/g, "").slice(-3) + 6),
  })
  await move(request, id, "", "receive", { samples: 5 })
  await move(request, id, "", "advise")
  const advisory = await officerApi(request, "-tutuvan")
  await advisory.post(`/dossiers/${id}/advisory-opinion`, {
    version: await versionOf(advisory, id),
    opinion: "Đủ điều kiện trình hội đồng.",
    site_visited_on: today,
  })
}

interface Sessions {
  sessions: { members: { user_id: string; department: string; chair: boolean }[] }[]
}

/** Plans a meeting with the members of the last session, and brings the dossier before it. */
export const bringToCouncil = async (request: APIRequestContext, id: string): Promise<void> => {
  await bringToAdvisory(request, id)
  const office = await officerApi(request, "")
  const { sessions } = await office.get<Sessions>("/council-sessions?limit=1")
  const members = (sessions[0]?.members ?? []).map(({ user_id, department, chair }) => ({
    user_id,
    department,
    chair,
  }))
  const held_on = await todayOf(request)
  const where = { kind: "meeting", held_on, place: "Phòng họp số 2" }
  await office.post("/council-sessions", { ...where, members, dossier_ids: [id] })
  await move(request, id, "-tutuvan", "convene")
}

/** Members 2 to 7 close the same sheet; the chair's is left to whoever watches. */
export const scoreWithoutChair = async (
  request: APIRequestContext,
  id: string,
  answers: Record<string, string>
): Promise<void> => {
  for (const member of [2, 3, 4, 5, 6, 7]) {
    const officer = await officerApi(request, `-hoidong${member}`)
    await officer.post(`/dossiers/${id}/sheet`, { answers, close: true })
  }
}

export const scoreAsChair = async (
  request: APIRequestContext,
  id: string,
  answers: Record<string, string>
): Promise<void> => {
  const chair = await officerApi(request, "-hoidong1")
  await chair.post(`/dossiers/${id}/sheet`, { answers, close: true })
}
