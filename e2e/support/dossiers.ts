import {
  choicesUnder,
  DOSSIER_FORMS,
  scoredCriteria,
  scoreSheet,
  starsOf,
  type Scorecard,
} from "@ocop/rules"
import type { APIRequestContext, Page } from "@playwright/test"
import { api } from "./console"
import { expect } from "./staff"

/** Number of the tea set in the annex. */
export const TEAS = 12

const PAPERS = ["business_registration", "facility_certificate", "product_story"]
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")

const WRITTEN = { line: "Minh họa", text: "Nội dung minh họa.", year: 2025, people: 5, money: 0 }

/** The slip and the report, every field filled. */
const FORMS = Object.fromEntries(
  Object.entries(DOSSIER_FORMS).map(([form, fields]) => [
    form,
    Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, WRITTEN[kind]])),
  ])
)

/** The card of teas, as anyone may read it. */
export const readCard = async (request: APIRequestContext): Promise<Scorecard> => {
  const settings = await (await request.get(api("/ocop/settings"))).json()
  const headers = {
    "x-publishable-api-key": (settings as { publishable_key: string }).publishable_key,
  }
  const answer = await request.get(api(`/store/ocop/criteria/26-2026/${TEAS}`), { headers })
  return ((await answer.json()) as { scorecard: Scorecard }).scorecard
}

/** Choices of a complete sheet of exactly that many stars, lowered from the best, with points to spare. */
export const sheetOf = (
  card: Scorecard,
  stars: number,
  atLeast: number
): Record<string, string> => {
  const judge = (choices: Record<string, string>) => {
    const sheet = { edition: card.edition, set: card.set, choices }
    return { stars: starsOf(card, sheet).stars, total: scoreSheet(card, sheet).total }
  }
  const ranked = scoredCriteria(card).map(({ code, ...criterion }) => ({
    code,
    ids: [...choicesUnder({ code, ...criterion }, null)]
      .sort((a, b) => b.points - a.points)
      .map(({ id }) => id),
  }))
  let choices = Object.fromEntries(ranked.map(({ code, ids }) => [code, ids[0] ?? "0"]))
  for (const { code, ids } of ranked)
    for (const id of ids) {
      const lower = { ...choices, [code]: id }
      const now = judge(lower)
      if (now.stars >= stars && now.total >= atLeast) choices = lower
    }
  return choices
}

const signIn = async (
  request: APIRequestContext,
  actor: string,
  email: string,
  password: string
) => {
  const answer = await request.post(api(`/auth/${actor}/emailpass`), { data: { email, password } })
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { token: string }).token
}

export const ownerHeaders = async (request: APIRequestContext) => {
  const email = (process.env.OCOP_PRODUCER_EMAIL ?? "").replace("@", "3@")
  const password = process.env.OCOP_PRODUCER_PASSWORD ?? ""
  const authorization = `Bearer ${await signIn(request, "producer_member", email, password)}`
  const me = await request.get(api("/producer/ocop/me"), { headers: { authorization } })
  const { producers } = (await me.json()) as { producers: { id: string }[] }
  return { authorization, "x-ocop-producer": producers[0]?.id ?? "" }
}

/**
 * A dossier of the third owner of the demonstration, filled in and submitted to the commune.
 *
 * @param of what it is about when it is not a new product
 */
export const fileDossier = async (
  request: APIRequestContext,
  product_name: string,
  choices: Record<string, string>,
  of: { kind: string; registered_product_id: string } | null = null
): Promise<string> => {
  const headers = await ownerHeaders(request)
  const mine = "/producer/ocop/dossiers"
  const what = of ?? { kind: "first", product_name }
  const body = { ...what, product_set: TEAS }
  const made = await request.post(api(mine), { headers, data: body })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = ((await made.json()) as { dossier: { id: string } }).dossier
  for (const [criterion, choice] of Object.entries(choices))
    await request.put(api(`${mine}/${id}/answers/${criterion}`), { headers, data: { choice } })
  for (const type of PAPERS)
    await request.post(api(`${mine}/${id}/evidence?document_type=${type}&file_name=giay.pdf`), {
      headers: { ...headers, "content-type": "application/octet-stream" },
      data: PDF,
    })
  for (const [form, data] of Object.entries(FORMS))
    await request.put(api(`${mine}/${id}/forms/${form}`), { headers, data })
  const read = await request.get(api(`${mine}/${id}`), { headers })
  const { version } = ((await read.json()) as { dossier: { version: number } }).dossier
  const sent = await request.post(api(`${mine}/${id}/submit`), { headers, data: { version } })
  expect(sent.status(), await sent.text()).toBe(200)
  return id
}

/** The desk's API as the officer whose address has that suffix. */
export const officerApi = async (request: APIRequestContext, suffix: string) => {
  const email = (process.env.OCOP_STAFF_EMAIL ?? "").replace("@", `${suffix}@`)
  const token = await signIn(request, "user", email, process.env.OCOP_STAFF_PASSWORD ?? "")
  const headers = { authorization: `Bearer ${token}` }
  return {
    get: async <Told>(path: string): Promise<Told> =>
      (await (await request.get(api(`/admin/ocop${path}`), { headers })).json()) as Told,
    post: async <Told>(path: string, data: object): Promise<Told> => {
      const answer = await request.post(api(`/admin/ocop${path}`), { headers, data })
      expect(answer.ok(), await answer.text()).toBe(true)
      return (await answer.json()) as Told
    },
  }
}

/** Opens the desk as the officer whose address has that suffix, without the form of signing in. */
export const signInAsOfficer = async (page: Page, suffix: string): Promise<void> => {
  const email = (process.env.OCOP_STAFF_EMAIL ?? "").replace("@", `${suffix}@`)
  const { request } = page.context()
  const token = await signIn(request, "user", email, process.env.OCOP_STAFF_PASSWORD ?? "")
  const headers = { authorization: `Bearer ${token}` }
  expect((await request.post(api("/auth/session"), { headers })).status()).toBe(200)
}
