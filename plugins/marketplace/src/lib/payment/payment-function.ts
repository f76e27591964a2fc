import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerKind } from "@ocop/rules"

/** Whether the operator has declared a payment function, with the duty to withhold that follows. */
export const hasPaymentFunction = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.PLATFORM_HAS_PAYMENT_FUNCTION === "true"

/** Null unless the platform withholds; then what is known of the producer's kind. */
export const withholdsFrom = async (
  container: MedusaContainer,
  producerId: string | null
): Promise<{ kind: ProducerKind | null } | null> => {
  if (!hasPaymentFunction()) return null
  if (!producerId) return { kind: null }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["kind"],
    filters: { id: producerId },
  })
  const [producer] = data as unknown as { kind: ProducerKind | null }[]
  return { kind: producer?.kind ?? null }
}
