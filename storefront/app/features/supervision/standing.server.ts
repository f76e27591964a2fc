import {
  PRODUCER_HEADER,
  producerListRenewals,
  producerListRevocations,
  type Renewal,
  type RevocationCase,
} from "@ocop/contracts"
import { isOpenRevocation } from "@ocop/rules"
import { floorApi } from "~/lib/floor.server"
import type { Session } from "../producer-area/session.server"

/** How the marks of a producer stand: what ends soon, and what is about to be taken away. */
export interface Standing {
  renewals: Renewal[]
  cases: RevocationCase[]
}

export const readStanding = async ({ token, producer }: Session): Promise<Standing> => {
  if (!producer) return { renewals: [], cases: [] }
  const api = await floorApi(token, { [PRODUCER_HEADER]: producer.id })
  const [{ renewals }, { cases }] = await Promise.all([
    api.call(producerListRenewals),
    api.call(producerListRevocations),
  ])
  return { renewals, cases: cases.filter(({ state }) => isOpenRevocation(state)) }
}
