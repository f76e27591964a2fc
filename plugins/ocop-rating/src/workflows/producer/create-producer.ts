import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  eligibleProducer,
  foldVietnamese,
  parsePhone,
  parseTaxCode,
  slugify,
  type Result,
} from "@ocop/rules"
import type { OcopErrorCode } from "@ocop/contracts"
import { refusal } from "../../lib/refusal"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { PRODUCER_CHANGED } from "../events"

export interface CreateProducerInput {
  actor_id: string
  producer: {
    name: string
    kind: string
    enterprise_size?: "sme" | "large"
    business_registered: boolean
    tax_code?: string | null
    phone?: string | null
    [field: string]: unknown
  }
}

const valueOf = <Value>(answer: Result<Value, OcopErrorCode>): Value => {
  if (!answer.ok) throw refusal(answer.code)
  return answer.value
}

/** The producer as it would be stored, judged by the rules. */
const judged = ({ producer }: CreateProducerInput) => {
  const { enterprise_size, ...fields } = producer
  return {
    ...fields,
    kind: valueOf(
      eligibleProducer({
        kind: producer.kind,
        productSet: null,
        businessRegistered: producer.business_registered,
        enterpriseSize: enterprise_size,
      })
    ),
    tax_code: producer.tax_code ? valueOf(parseTaxCode(producer.tax_code)) : null,
    phone: producer.phone ? valueOf(parsePhone(producer.phone)) : null,
    search_name: foldVietnamese(producer.name),
  }
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<ProducerModuleService>(PRODUCER_MODULE)

/** An ASCII handle nobody has yet: the name, then the name with a number. */
const freeHandle = async (container: MedusaContainer, name: string): Promise<string> => {
  const base = slugify(name) || "chu-the"
  const taken = await serviceOf(container).listOcopProducers(
    { handle: { $like: `${base}%` } },
    { select: ["handle"] }
  )
  const handles = new Set(taken.map(({ handle }) => handle))
  for (let number = 1; ; number++) {
    const handle = number === 1 ? base : `${base}-${number}`
    if (!handles.has(handle)) return handle
  }
}

const isDuplicateTaxCode = (error: unknown): boolean =>
  error instanceof MedusaError && /tax_code/.test(error.message)

const createProducerStep = createStep(
  "create-producer",
  async (input: CreateProducerInput, { container }) => {
    const service = serviceOf(container)
    const fields = judged(input)
    const handle = await freeHandle(container, fields.name)
    const producer = await service
      .createOcopProducers({ ...fields, handle })
      .catch((error: unknown) => {
        throw isDuplicateTaxCode(error) ? refusal("producer.tax_code_taken") : error
      })
    const change = await service.createOcopProducerChanges({
      producer_id: producer.id,
      action: "created",
      actor_id: input.actor_id,
      after: { ...fields, handle },
    })
    return new StepResponse({ id: producer.id }, { id: producer.id, changeId: change.id })
  },
  async (made, { container }) => {
    if (!made) return
    await serviceOf(container).deleteOcopProducerChanges(made.changeId)
    await serviceOf(container).deleteOcopProducers(made.id)
  }
)

/** Enters a producer who is on the closed list of OCOP subjects. */
export const createProducerWorkflow = createWorkflow(
  "create-producer",
  (input: CreateProducerInput) => {
    const producer = createProducerStep(input)
    emitEventStep({ eventName: PRODUCER_CHANGED, data: producer })
    return new WorkflowResponse(producer)
  }
)
