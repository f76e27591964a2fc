import type { DossierResponse, DossierStep } from "@ocop/contracts"
import { DOSSIER_FORM_NAMES, type DocumentType, type DossierFormName } from "@ocop/rules"

export interface OverviewView {
  forms: { form: DossierFormName; done: boolean }[]
  /** Required documents that are missing or have run out. */
  missingDocuments: DocumentType[]
  documents: number
  /** Why it came back last, while it waits to be completed. */
  returned: { reason: string; at: string } | null
  /** When the latest submission was received. */
  submittedAt: string | null
  mayWithdraw: boolean
  /** The history in two: what became of the dossier, and of its papers. */
  moves: DossierStep[]
  papers: DossierStep[]
}

const isAboutPapers = ({ action }: DossierStep): boolean => action.endsWith("_evidence")

const last = (
  history: readonly DossierStep[],
  actions: readonly string[]
): DossierStep | undefined => history.filter(({ action }) => actions.includes(action)).at(-1)

/** What the page of one dossier shows beside its standing. */
export const toOverview = (told: DossierResponse): OverviewView => {
  const { dossier, history, missing_forms } = told
  const back = last(history, ["return", "send_back"])
  return {
    forms: DOSSIER_FORM_NAMES.map((form) => ({ form, done: !missing_forms.includes(form) })),
    missingDocuments: told.missing_documents,
    documents: told.evidence.length,
    returned:
      dossier.state === "returned" && back
        ? { reason: back.reason ?? "", at: back.created_at }
        : null,
    submittedAt: last(history, ["submit"])?.created_at ?? null,
    mayWithdraw: told.moves.includes("withdraw"),
    moves: history.filter((step) => !isAboutPapers(step)),
    papers: history.filter(isAboutPapers),
  }
}
