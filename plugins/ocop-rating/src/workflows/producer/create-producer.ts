import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { slugify } from "@ocop/rules"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"
import { PRODUCER_CHANGED } from "../events"
import {
  assertEligible,
  asTaxCodeTaken,
  producerColumns,
  type ProducerFields,
} from "./judge-producer"

export interface CreateProducerInput {
  actor_id: string
  producer: ProducerFields & { name: string; kind: string; business_registered: boolean }
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<ProducerModuleService>(PRODUCER_MODULE)

/** An ASCII handle nobody has yet: the name, then the name with a number. */
const freeHandle = async (container: MedusaContainer, name: string): Promise<string> => {
  const base = slugify(name) || "chu-the"
  const taken = await serviceOf(container).listOcopProducers(
    { handle: { $like: `${base}%` } },
    { select: ["handle"], take: null as unknown as number }
  )
  const handles = new Set(taken.map(({ handle }) => handle))
  for (let number = 1; ; number++) {
    const handle = number === 1 ? base : `${base}-${number}`
    if (!handles.has(handle)) return handle
  }
}

const createProducerStep = createStep(
  "create-producer",
  async ({ producer: given, actor_id }: CreateProducerInput, { container }) => {
    const service = serviceOf(container)
    assertEligible(given)
    const columns = await producerColumns(container, given)
    const after = { ...columns, handle: await freeHandle(container, given.name) }
    // the schema names exactly the model's columns
    const producer = await service.createOcopProducers(after as never).catch((error: unknown) => {
      throw asTaxCodeTaken(error)
    })
    const { id } = producer as unknown as { id: string }
    const change = await service.createOcopProducerChanges({
      producer_id: id,
      action: "created",
      actor_id,
      after,
    })
    return new StepResponse({ id }, { id, changeId: change.id })
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
