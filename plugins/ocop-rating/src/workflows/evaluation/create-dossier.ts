import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  criteriaEditionOn,
  eligibleProducer,
  foldVietnamese,
  judgeFiling,
  type DossierKind,
} from "@ocop/rules"
import { currentCertificate } from "../../lib/evaluation/current-certificate"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { notFound, refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { loadRegisteredProduct } from "../certification/load"
import { DOSSIER_CHANGED } from "../events"

export interface CreateDossierInput {
  kind: DossierKind
  registered_product_id: string | null
  product_name: string | null
  product_set: number
  producer_id: string
  member_id: string
}

/** The producer, who must be one that may file for that set, in a commune of today. */
const loadApplicant = async (container: MedusaContainer, input: CreateDossierInput) => {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [producer] = await producers.listOcopProducers({ id: input.producer_id }, { take: 1 })
  if (producer?.status !== "active") throw notFound("producer.not_found")
  const answer = eligibleProducer({
    kind: producer.kind ?? "",
    productSet: input.product_set,
    businessRegistered: producer.business_registered,
  })
  if (!answer.ok) throw refusal(answer.code)
  if (!producer.commune_code) throw refusal("dossier.commune_missing")
  return { commune_code: producer.commune_code }
}

/** The product of the register that is meant, by its id or by its name; null for a new one. */
const findProduct = async (container: MedusaContainer, input: CreateDossierInput) => {
  const { registered_product_id: id, producer_id, product_name } = input
  if (id) {
    const product = await loadRegisteredProduct(container, id)
    if (product.producer_id !== producer_id) throw notFound("registered_product.not_found")
    return product
  }
  const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const search_name = foldVietnamese(product_name ?? "")
  const [same] = await register.listOcopRegisteredProducts(
    { producer_id, search_name },
    { take: 1 }
  )
  return same ?? null
}

const planDossier = async (container: MedusaContainer, input: CreateDossierInput) => {
  const day = today()
  const applicant = await loadApplicant(container, input)
  const product = await findProduct(container, input)
  if (product?.product_set && product.product_set !== input.product_set)
    throw refusal("dossier.set_mismatch")
  const current = await currentCertificate(container, product?.id ?? null, day)
  const filing = judgeFiling(input.kind, current, day)
  if (!filing.ok) throw refusal(filing.code)
  const edition = criteriaEditionOn(day)
  if (!edition) throw refusal("certificate.edition_not_in_force")
  const product_name = product?.name ?? input.product_name ?? ""
  return {
    ...applicant,
    id: generateEntityId(undefined, "doss"),
    kind: input.kind,
    producer_id: input.producer_id,
    registered_product_id: product?.id ?? null,
    product_name,
    search_name: foldVietnamese(product_name),
    product_set: input.product_set,
    criteria_edition: edition.id,
    state_since: day,
    late_filing: filing.value.late,
  }
}

const createDossierStep = createStep(
  "create-dossier",
  async (input: CreateDossierInput, { container }) => {
    const row = await planDossier(container, input)
    const step = { role: "producer" as const, actor_id: input.member_id }
    await inTransaction(container, (sql) =>
      // the columns that are left out are null or have a default
      evaluationOf(container).insertDossier(row as never, step, sql)
    )
    return new StepResponse({ id: row.id }, row.id)
  },
  async (id, { container }) => {
    if (id) await inTransaction(container, (sql) => evaluationOf(container).removeDossier(id, sql))
  }
)

/** Begins a dossier; a product has one that is open. */
export const createDossierWorkflow = createWorkflow(
  "create-dossier",
  (input: CreateDossierInput) => {
    const dossier = createDossierStep(input)
    emitEventStep({ eventName: DOSSIER_CHANGED, data: dossier })
    return new WorkflowResponse(dossier)
  }
)
