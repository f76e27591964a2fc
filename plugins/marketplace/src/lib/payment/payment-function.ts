import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerKind } from "@ocop/rules"

/** Whether the operator has declared a payment function, with the duty to withhold that follows. */
export const hasPaymentFunction = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.PLATFORM_HAS_PAYMENT_FUNCTION === "true"

/** Null where nobody knows it. */
export const kindOfProducer = async (
  container: MedusaContainer,
  id: string
): Promise<ProducerKind | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["kind"],
    filters: { id },
  })
  return (data as unknown as { kind: ProducerKind | null }[])[0]?.kind ?? null
}

/** Null unless the platform withholds; then what is known of the producer's kind. */
export const withholdsFrom = async (
  container: MedusaContainer,
  producerId: string | null
): Promise<{ kind: ProducerKind | null } | null> =>
  hasPaymentFunction()
    ? { kind: producerId ? await kindOfProducer(container, producerId) : null }
    : null
