import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@ocop/rating/lib/today"
import { localDate, maySell, type LocalDate } from "@ocop/rules"
import type { SellerRow } from "../../modules/onboarding/service"
import { onboardingOf } from "../onboarding/onboarding-service"

const dayOf = (text: string | null): LocalDate | null => (text === null ? null : localDate(text))

/** Whether what is stored of a producer lets it sell on that day. */
export const sellsOn = (
  seller: Pick<SellerRow, "state" | "good_until" | "suspended_from">,
  day: LocalDate
): boolean =>
  maySell(
    {
      verification: seller.state,
      goodUntil: dayOf(seller.good_until),
      suspendedFrom: dayOf(seller.suspended_from),
    },
    day
  )

const activeOf = async (container: MedusaContainer, ids: string[]): Promise<Set<string>> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_producer",
    fields: ["id"],
    filters: { id: ids, status: "active" },
  })
  return new Set(data.map(({ id }) => id))
}

/**
 * Those of the producers whose goods may be shown and sold today: verified, the verification not
 * run out, not suspended, and active in the register. One nobody verified is not among them.
 */
export const producersThatMaySell = async (
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Set<string>> => {
  const asked = [...new Set(ids)]
  if (!asked.length) return new Set()
  const [sellers, active] = await Promise.all([
    onboardingOf(container).listOcopSellers(
      { producer_id: asked },
      { take: null as unknown as number }
    ),
    activeOf(container, asked),
  ])
  const day = today()
  return new Set(
    sellers
      .filter((seller) => active.has(seller.producer_id) && sellsOn(seller, day))
      .map(({ producer_id }) => producer_id)
  )
}
