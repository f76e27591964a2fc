import { get } from "../http/endpoint"
import type { StoreScorecardResponse, StoreScorecardSetsResponse } from "./responses"

/** Anyone may read them: they are the law, and a producer chooses a set before having an account. */
export const listScorecardSets = get<undefined, StoreScorecardSetsResponse>("/store/ocop/criteria")

/** 404 `evaluation.card_not_found` for an edition without cards here or a set outside 1 to 26. */
export const readScorecard = get<undefined, StoreScorecardResponse>(
  "/store/ocop/criteria/:edition/:set"
)
