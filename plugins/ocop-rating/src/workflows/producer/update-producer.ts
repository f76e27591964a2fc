import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ProducerStatus } from "@ocop/contracts"
import { notFound } from "../../lib/refusal"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { PRODUCER_CHANGED } from "../events"
import {
  assertEligible,
  asTaxCodeTaken,
  producerColumns,
  type ProducerFields,
} from "./judge-producer"

export interface UpdateProducerInput {
  producer_id: string
  changes: ProducerFields & { status?: ProducerStatus }
  reason: string
  actor_id: string
}

type Columns = Record<string, unknown>

const serviceOf = (container: MedusaContainer) =>
  container.resolve<ProducerModuleService>(PRODUCER_MODULE)

const setsOf = async (container: MedusaContainer, producerId: string) => {
  const register = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const products = await register.listOcopRegisteredProducts(
    { producer_id: producerId },
    { select: ["product_set"], take: null as unknown as number }
  )
  return [null, ...new Set(products.map(({ product_set }) => product_set))]
}

/** The producer as it would be must still be on the closed list, for all it has in the register. */
const assertStillEligible = async (
  container: MedusaContainer,
  row: { id: string; kind: string | null; business_registered: boolean },
  changes: ProducerFields
): Promise<void> => {
  const { enterprise_size } = changes
  const kind = changes.kind ?? row.kind
  // the source of the register row is silent, and so are the changes
  if (kind === null && !enterprise_size) return
  const business_registered = changes.business_registered ?? row.business_registered
  const subject = { kind: kind ?? "sme", business_registered, enterprise_size }
  assertEligible(subject, await setsOf(container, row.id))
}

const differing = (row: Columns, columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([key, value]) => row[key] !== value))

const only = (row: Columns, keys: string[]): Columns =>
  Object.fromEntries(keys.map((key) => [key, row[key]]))

/** One line of the trail for the facts, one for the status. */
const trailOf = (row: Columns, after: Columns, input: UpdateProducerInput) => {
  const { producer_id, reason, actor_id } = input
  const { status, ...facts } = after
  const line = (action: "updated" | "status_changed", part: Columns) =>
    Object.keys(part).length
      ? [
          {
            producer_id,
            reason,
            actor_id,
            action,
            before: only(row, Object.keys(part)),
            after: part,
          },
        ]
      : []
  return [...line("updated", facts), ...(status ? line("status_changed", { status }) : [])]
}

const updateProducerStep = createStep(
  "update-producer",
  async (input: UpdateProducerInput, { container }) => {
    const service = serviceOf(container)
    const id = input.producer_id
    const [row] = await service.listOcopProducers({ id: [id] }, { take: 1 })
    if (!row) throw notFound("producer.not_found")
    await assertStillEligible(container, row, input.changes)
    const stored: Columns = { ...row }
    const after = differing(stored, await producerColumns(container, input.changes))
    if (!Object.keys(after).length) return new StepResponse({ id, changed: false }, null)
    const changeIds = await service
      .recordChange({ id, ...after }, trailOf(stored, after, input))
      .catch((error: unknown) => {
        throw asTaxCodeTaken(error)
      })
    const before = { id, ...only(stored, Object.keys(after)) }
    return new StepResponse({ id, changed: true }, { before, changeIds })
  },
  async (undo, { container }) => {
    if (undo) await serviceOf(container).undoChange(undo.before, undo.changeIds)
  }
)

/** Corrects what is known of a producer, or suspends, closes and reopens it. */
export const updateProducerWorkflow = createWorkflow(
  "update-producer",
  (input: UpdateProducerInput) => {
    const producer = updateProducerStep(input)
    when({ producer }, ({ producer }) => producer.changed).then(() => {
      const data = transform({ producer }, ({ producer }) => ({ id: producer.id }))
      emitEventStep({ eventName: PRODUCER_CHANGED, data })
    })
    return new WorkflowResponse(producer)
  }
)
