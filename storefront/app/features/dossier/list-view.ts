import type { DossierSummary } from "@ocop/contracts"
import { DOSSIER_ENDS, isEditable } from "@ocop/rules"

/** What waits for the producer first, then what others have, then what is over. */
const rank = ({ state }: DossierSummary): number => {
  if (isEditable(state)) return state === "returned" ? 0 : 1
  return DOSSIER_ENDS.includes(state) ? 3 : 2
}

/** In the order of what is to be done; within it as the API gives them, the newest first. */
export const openFirst = (dossiers: readonly DossierSummary[]): DossierSummary[] =>
  [...dossiers].sort((one, other) => rank(one) - rank(other))
