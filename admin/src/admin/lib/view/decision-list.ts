import type { AdminDecideBody, AdminDecision, DossierSummary } from "@ocop/contracts"

export interface DecisionValues {
  number: string
  decided_on: string
  authority_level: string
  authority_name: string
  first_day: string
  reason: string
}

/** What the last decision of a level says of its authority is most likely right again. */
export const emptyDecision = (
  level: string,
  decisions: readonly AdminDecision[]
): DecisionValues => ({
  number: "",
  decided_on: "",
  authority_level: level,
  authority_name:
    decisions.find(({ authority_level }) => authority_level === level)?.authority_name ?? "",
  first_day: "",
  reason: "",
})

/** One product of a decision: its dossier as it was seen, and the stars it gets. */
export interface DecisionLine {
  id: string
  version: number
  stars: number
}

export const decideBodyOf =
  (lines: readonly DecisionLine[]) =>
  (values: DecisionValues): AdminDecideBody => ({
    number: values.number,
    decided_on: values.decided_on,
    // the contract's schema refuses a level that is none before the body is sent
    authority_level: values.authority_level as AdminDecideBody["authority_level"],
    authority_name: values.authority_name,
    first_day: values.first_day.trim() || undefined,
    reason: values.reason,
    dossiers: lines.map((line) => ({ ...line })),
  })

/** Where dossiers wait for a decision of that level. */
export const stateFor = (authority_level: string) =>
  authority_level === "ministry" ? ("ministry" as const) : ("council" as const)

/** The lines that are still there to be decided, with the versions of now. */
export const fresh = (
  lines: readonly DecisionLine[],
  dossiers: readonly DossierSummary[]
): DecisionLine[] =>
  lines.flatMap((line) => {
    const dossier = dossiers.find(({ id }) => id === line.id)
    return dossier ? [{ ...line, version: dossier.version }] : []
  })
