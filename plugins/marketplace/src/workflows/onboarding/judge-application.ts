import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { ProducerApplicationBody } from "@ocop/contracts"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { LOCALITY_MODULE } from "@ocop/rating/modules/locality"
import { assertEligible } from "@ocop/rating/workflows/producer/judge-producer"
import { foldVietnamese, KINDS_OF_ONE_PERSON, lastDigits, type ProducerKind } from "@ocop/rules"
import { membershipsOf } from "../../lib/access/membership-service"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import { producerRefs } from "../../lib/onboarding/read-application"

export type ApplicationFacts = z.output<typeof ProducerApplicationBody>

interface Communes {
  listOcopCommunes(filters: object, config: object): Promise<{ code: string }[]>
}

const assertCommune = async (container: MedusaContainer, code: string): Promise<void> => {
  const communes = container.resolve<Communes>(LOCALITY_MODULE)
  const [known] = await communes.listOcopCommunes({ code: [code] }, { take: 1 })
  if (!known) throw refusal("commune.not_found")
}

/**
 * A claimed producer is in the register and nobody else's yet.
 *
 * @param memberId who claims it; null while that is not known
 * @throws MedusaError `producer.not_found`, `application.producer_has_owner`
 */
export const assertClaimable = async (
  container: MedusaContainer,
  producer_id: string,
  memberId: string | null = null
): Promise<void> => {
  const [known] = await producerRefs(container, { id: [producer_id] })
  if (!known) throw notFound("producer.not_found")
  const filters = { producer_id, role: "owner" as const, state: "active" as const }
  const owners = await membershipsOf(container).listOcopMemberships(filters)
  if (owners.length && !owners.some(({ member_id }) => member_id === memberId))
    throw refusal("application.producer_has_owner")
}

const identityOf = async (container: MedusaContainer, number: string | null) =>
  number === null
    ? {}
    : {
        identity_hash: await onboardingOf(container).hashIdentity(number),
        identity_last3: lastDigits(number),
      }

const birthDay = (kind: ProducerKind, birth_on: string | null): string | null => {
  if (!KINDS_OF_ONE_PERSON.includes(kind)) return null
  if (!birth_on) throw refusal("application.birth_day_missing")
  return birth_on
}

/**
 * The columns to store for those facts. What the law does not ask of the kind is not kept.
 *
 * @throws MedusaError with the code of the fact that is wrong
 */
export const applicationColumns = async (container: MedusaContainer, facts: ApplicationFacts) => {
  const { identity_number, producer_id, enterprise_size, birth_on, ...rest } = facts
  const size = enterprise_size ?? undefined
  assertEligible({ kind: facts.kind, business_registered: true, enterprise_size: size })
  // the rules have just taken it for one
  const kind = facts.kind as ProducerKind
  await assertCommune(container, facts.commune_code)
  if (producer_id) await assertClaimable(container, producer_id)
  return {
    ...rest,
    kind,
    producer_id,
    claims: producer_id !== null,
    enterprise_size: size ?? null,
    birth_on: birthDay(kind, birth_on),
    search_name: foldVietnamese(facts.name),
    ...(await identityOf(container, identity_number)),
  }
}
