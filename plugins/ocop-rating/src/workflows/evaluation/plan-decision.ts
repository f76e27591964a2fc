import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  foldVietnamese,
  formatProductCode,
  judgeMove,
  localDate,
  starsToDecide,
  type DossierNeed,
} from "@ocop/rules"
import type { CertificateRow } from "../../lib/certificate-row"
import { councilOf, outcomeOf } from "../../lib/evaluation/council"
import { assertSeen, openForStaff } from "../../lib/evaluation/open-dossier"
import { refusal } from "../../lib/refusal"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { ImportedRegister, KnownProduct } from "../../modules/certification/service"
import type { DossierRow } from "../../modules/evaluation/service"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { planIssue, type DecisionFields } from "../certification/plan-issue"
import type { DecideInput } from "./write-decision"

type Entry = DecideInput["dossiers"][number]

/** Is told how many products are done. */
export type OnDone = (count: number) => Promise<void>

/** One product of a decision, judged: its dossier, where it goes, what the register gets. */
export interface DecidedDossier {
  dossier: DossierRow
  move: "decide" | "ministry_decide"
  stars: Entry["stars"]
  certificateId: string
  product: KnownProduct
  result: { stars: number; total: number } | null
}

const registerOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

const assertStars = (
  input: DecideInput,
  { stars }: Entry,
  dossier: DossierRow,
  given: readonly number[]
) => {
  const atMinistry = dossier.state === "ministry"
  if (atMinistry !== (input.authority_level === "ministry") || atMinistry !== (stars === 5))
    throw refusal("decision.authority_not_competent")
  if (!atMinistry && !given.includes(stars)) throw refusal("decision.stars_mismatch")
}

/** Whether a dossier can be decided now with those stars, and the council's result on it. */
const judgeEntry = async (
  container: MedusaContainer,
  input: DecideInput,
  entry: Entry,
  sql: Knex
) => {
  const { dossier, roles } = await openForStaff(container, entry.id, input.actor_id, sql)
  assertSeen(dossier, entry.version)
  const move = dossier.state === "ministry" ? ("ministry_decide" as const) : ("decide" as const)
  const outcome =
    move === "decide" ? outcomeOf(dossier, await councilOf(container, dossier.id)) : null
  const given = outcome ? starsToDecide(outcome.stars, dossier.returned_by_ministry) : []
  const has = new Set<DossierNeed>(["decision"])
  if (outcome) has.add("council_finished")
  if (given.length) has.add("certified_result")
  const { state, product_set: productSet } = dossier
  const judged = judgeMove(move, { state, productSet }, roles, has)
  if (!judged.ok) throw refusal(judged.code)
  assertStars(input, entry, dossier, given)
  return { dossier, move, result: outcome }
}

/** The product of the register, entered now when it is not there yet. */
const productFor = async (dossier: DossierRow, container: MedusaContainer, sql: Knex) => {
  const { producer_id, search_name, product_name: name, product_set } = dossier
  const known = await registerOf(container).findProductsOf([producer_id], sql)
  const found = known.find(({ id, search_name: its }) =>
    dossier.registered_product_id ? id === dossier.registered_product_id : its === search_name
  )
  if (found) return { product: found, isNew: false }
  const id = generateEntityId(undefined, "regp")
  return { product: { id, name, search_name, product_set, producer_id }, isNew: true }
}

const codeFor = async (container: MedusaContainer, dossier: DossierRow) => {
  const { commune_code: communeCode, product_number: number, product_year: year } = dossier
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [commune] = await locality.listOcopCommunes({ code: communeCode }, { take: 1 })
  if (!commune || !number || !year) return null
  const { province_code: provinceCode } = commune
  return formatProductCode({ provinceCode, districtCode: null, communeCode, number, year })
}

const fieldsFor = async (
  container: MedusaContainer,
  input: DecideInput,
  { dossier, result }: Pick<DecidedDossier, "dossier" | "result">,
  stars: number
): Promise<DecisionFields> => ({
  stars,
  // two decimals, rounded down: never a band that was not reached
  points: result ? Math.floor(result.total * 100) / 100 : null,
  decision_number: input.number,
  decision_on: localDate(input.decided_on),
  authority_level: input.authority_level,
  authority_name: input.authority_name,
  criteria_edition: dossier.criteria_edition as DecisionFields["criteria_edition"],
  product_code: await codeFor(container, dossier),
  first_day: localDate(input.first_day ?? input.decided_on),
  evidence_level: "A",
  source_url: null,
})

/** Judges all products of a decision, and says what the register is to get; refuses on the first that cannot be. */
export const planDecision = async (
  container: MedusaContainer,
  input: DecideInput,
  sql: Knex,
  onPlanned: OnDone = async () => undefined
) => {
  const register: ImportedRegister = { products: [], certificates: [], superseded: [] }
  const decided: DecidedDossier[] = []
  // in one order for everybody, so that two decisions do not wait for each other
  for (const entry of [...input.dossiers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const judged = await judgeEntry(container, input, entry, sql)
    const { product, isNew } = await productFor(judged.dossier, container, sql)
    // the table's columns are those of CertificateRow
    const existing = (await registerOf(container).findCertificatesOf(
      [product.id],
      sql
    )) as CertificateRow[]
    const certificateId = generateEntityId(undefined, "cert")
    const fields = await fieldsFor(container, input, judged, entry.stars)
    const plan = planIssue(certificateId, fields, existing)
    if (!plan.ok) throw refusal(plan.code)
    if (isNew) register.products.push(product)
    const owner = { registered_product_id: product.id, producer_id: product.producer_id }
    register.certificates.push({
      ...plan.fields,
      ...owner,
      id: certificateId,
      product_set: product.product_set,
    } as { id: string })
    for (const { id, superseded_on, in_force_until } of plan.supersedes) {
      const row = existing.find((older) => older.id === id)
      const before = {
        superseded_on: row?.superseded_on ?? null,
        in_force_until: row?.in_force_until ?? null,
      }
      const change_id = generateEntityId(undefined, "certch")
      register.superseded.push({ id, superseded_on, in_force_until, before, change_id })
    }
    decided.push({ ...judged, stars: entry.stars, certificateId, product })
    await onPlanned(decided.length)
  }
  return { register, decided }
}

/** A number as it is compared: 123/QĐ-UBND and 123 / qđ-ubnd are one. */
export const decisionKey = (text: string): string =>
  foldVietnamese(text)
    .replace(/\s+/g, "")
    .replace(/[‐-―−]/g, "-")
