import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminProducerResponse, ProducerChange } from "@ocop/contracts"
import { withActorNames } from "../../../../lib/actor-names"
import { notFound } from "../../../../lib/refusal"
import { PRODUCER_MODULE } from "../../../../modules/producer"
import type ProducerModuleService from "../../../../modules/producer/service"
import { readProducers } from "./read-producers"

/** One producer with the trail of what was done to it. */
export const readProducer = async (
  container: MedusaContainer,
  id: string
): Promise<AdminProducerResponse> => {
  const { producers } = await readProducers(container, { id }, { skip: 0, take: 1 })
  const [producer] = producers
  if (!producer) throw notFound("producer.not_found")
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const rows = await service.listOcopProducerChanges(
    { producer_id: id },
    {
      select: ["id", "action", "actor_id", "reason", "before", "after", "created_at"],
      order: { created_at: "ASC" },
    }
  )
  // the columns selected are those of ProducerChange but for the name
  const trail = rows as unknown as Omit<ProducerChange, "actor_name">[]
  const changes = await withActorNames(container, trail)
  return { producer, changes }
}
