import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@ocop/rating/lib/today"
import { updateProducerWorkflow } from "@ocop/rating/workflows"
import { sellsOn } from "../access/selling"
import { onboardingOf } from "./onboarding-service"
import { producerRefs } from "./read-application"

const REASON = "Đến ngày tạm ngừng hoặc hết hạn xác thực"

/** Producers whose notice or verification has run out, and who still stand as active. */
export const producersToStop = async (container: MedusaContainer): Promise<string[]> => {
  const day = today()
  const sellers = await onboardingOf(container).listOcopSellers(
    { $or: [{ suspended_from: { $lte: day } }, { good_until: { $lt: day } }] },
    { take: null as unknown as number }
  )
  const ids = sellers.filter((seller) => !sellsOn(seller, day)).map((one) => one.producer_id)
  if (!ids.length) return []
  return (await producerRefs(container, { id: ids, status: "active" })).map(({ id }) => id)
}

/** Lets the register follow the calendar; each producer on its own, so that one failure stays one. */
export const stopWhoseTimeIsOver = async (container: MedusaContainer): Promise<string[]> => {
  const ids = await producersToStop(container)
  const input = { changes: { status: "suspended" as const }, reason: REASON, actor_id: "system" }
  for (const producer_id of ids)
    await updateProducerWorkflow(container).run({ input: { ...input, producer_id } })
  return ids
}
