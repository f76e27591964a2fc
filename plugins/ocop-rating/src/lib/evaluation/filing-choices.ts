import type { MedusaContainer } from "@medusajs/framework/types"
import type { FilingChoice, OcopErrorCode, ProducerFilingChoicesResponse } from "@ocop/contracts"
import {
  DOSSIER_ENDS,
  DOSSIER_KINDS,
  eligibleProducer,
  judgeFiling,
  PRODUCT_SETS,
  reassessmentWindow,
} from "@ocop/rules"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { notFound } from "../refusal"
import { today } from "../today"
import { currentCertificate } from "./current-certificate"
import { evaluationOf } from "./services"

/** More products than one producer has in the register. */
const ALL = 500

type Current = Awaited<ReturnType<typeof currentCertificate>>

const kindsOf = (current: Current): FilingChoice["kinds"] => {
  const refusals = DOSSIER_KINDS.map((kind) => {
    const judged = judgeFiling(kind, current, today())
    return [kind, judged.ok ? null : judged.code] as const
  })
  return Object.fromEntries(refusals) as FilingChoice["kinds"] // made of every kind
}

const certificateOf = (current: Current): FilingChoice["certificate"] => {
  if (!current) return null
  const { lastDay } = current.dates
  const { opensOn, closesOn } = reassessmentWindow(lastDay)
  return { stars: current.stars, last_day: lastDay, opens_on: opensOn, closes_on: closesOn }
}

const openDossiers = async (container: MedusaContainer, producer_id: string) => {
  const filters = { producer_id, state: { $nin: [...DOSSIER_ENDS] } }
  const rows = await evaluationOf(container).listOcopDossiers(filters, { take: ALL })
  return new Map(rows.map(({ id, search_name }) => [search_name, id]))
}

const productsOf = async (
  container: MedusaContainer,
  producer_id: string
): Promise<FilingChoice[]> => {
  const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const options = { take: ALL, order: { name: "ASC" } as const }
  const [rows, open] = await Promise.all([
    register.listOcopRegisteredProducts({ producer_id }, options),
    openDossiers(container, producer_id),
  ])
  return await Promise.all(
    rows.map(async ({ id, name, product_set, search_name }) => {
      const current = await currentCertificate(container, id, today())
      const [certificate, kinds] = [certificateOf(current), kindsOf(current)]
      return {
        id,
        name,
        product_set,
        certificate,
        kinds,
        open_dossier_id: open.get(search_name) ?? null,
      }
    })
  )
}

/** What a producer may file today: for which sets, and which kinds for each of its products. */
export const readFilingChoices = async (
  container: MedusaContainer,
  producerId: string
): Promise<ProducerFilingChoicesResponse> => {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [producer] = await producers.listOcopProducers({ id: producerId }, { take: 1 })
  if (!producer) throw notFound("producer.not_found")
  const { kind, business_registered: businessRegistered } = producer
  const judge = (productSet: number | null) =>
    eligibleProducer({ kind: kind ?? "", productSet, businessRegistered })
  const asAnyone = judge(null)
  const refused: OcopErrorCode | null = !asAnyone.ok
    ? asAnyone.code
    : producer.commune_code
      ? null
      : "dossier.commune_missing"
  const sets = PRODUCT_SETS.map(({ no }) => no).filter((no) => judge(no).ok)
  return { refused, sets, products: await productsOf(container, producerId) }
}
