import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { eligibleProducer, foldVietnamese } from "@ocop/rules"
import { notFound, refusal } from "../../lib/refusal"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerModuleService from "../../modules/producer/service"

export interface CreateRegisteredProductInput {
  name: string
  producer_id: string
  product_set: number | null
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

const assertEligible = async (container: MedusaContainer, input: CreateRegisteredProductInput) => {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [producer] = await producers.listOcopProducers({ id: input.producer_id }, { take: 1 })
  if (!producer) throw notFound("producer.not_found")
  if (!producer.kind) return
  const answer = eligibleProducer({
    kind: producer.kind,
    productSet: input.product_set,
    businessRegistered: producer.business_registered,
  })
  if (!answer.ok) throw refusal(answer.code)
}

const createRegisteredProductStep = createStep(
  "create-registered-product",
  async (input: CreateRegisteredProductInput, { container }) => {
    await assertEligible(container, input)
    const service = serviceOf(container)
    const key = { producer_id: input.producer_id, search_name: foldVietnamese(input.name) }
    const [same] = await service.listOcopRegisteredProducts(key, { take: 1 })
    if (same) throw refusal("registered_product.duplicate")
    const product = await service.createOcopRegisteredProducts({ ...input, ...key })
    return new StepResponse({ id: product.id }, product.id)
  },
  async (id, { container }) => {
    if (id) await serviceOf(container).deleteOcopRegisteredProducts(id)
  }
)

/** Enters a product into the register, without a certificate yet. */
export const createRegisteredProductWorkflow = createWorkflow(
  "create-registered-product",
  (input: CreateRegisteredProductInput) => new WorkflowResponse(createRegisteredProductStep(input))
)
