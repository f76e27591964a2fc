import {
  DOCUMENT_TYPE_NAMES,
  DOSSIER_FORM_TITLES,
  DOSSIER_KIND_NAMES,
  DOSSIER_STATE_NAMES,
  dossierFieldName,
  type OcopErrorCode,
} from "@ocop/contracts"
import {
  productSet,
  type DocumentType,
  type DossierFormName,
  type DossierKind,
  type DossierState,
} from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { errorText, said } from "../producer-area/words"

export const stateName = (state: DossierState): string => said(DOSSIER_STATE_NAMES[state])
export const kindName = (kind: DossierKind): string => said(DOSSIER_KIND_NAMES[kind])
export const documentName = (type: DocumentType): string => said(DOCUMENT_TYPE_NAMES[type])

/** "Bộ 12: …", in the language of the page. */
export const setName = (no: number): string =>
  m.selfcheck_set({ no, name: productSet(no)?.[getLocale()] ?? "" })

export const refusalText = (code: OcopErrorCode | null | undefined): string | null =>
  errorText(code) ?? null

const NOW: Readonly<Record<DossierState, () => string>> = {
  draft: m.dossier_now_draft,
  submitted: m.dossier_now_submitted,
  returned: m.dossier_now_returned,
  commune_reported: m.dossier_now_commune_reported,
  received: m.dossier_now_received,
  advisory: m.dossier_now_advisory,
  council: m.dossier_now_council,
  proposed_five: m.dossier_now_proposed_five,
  ministry: m.dossier_now_ministry,
  decided: m.dossier_now_decided,
  not_reached: m.dossier_now_not_reached,
  withdrawn: m.dossier_now_withdrawn,
}

/** What is happening to the dossier now, and what its producer has to do. */
export const whatNow = (state: DossierState): string => NOW[state]()

export const formName = (form: DossierFormName): string => said(DOSSIER_FORM_TITLES[form])
export const fieldLabel = (form: DossierFormName, field: string): string =>
  said(dossierFieldName(form, field))

const ACTIONS: Readonly<Record<string, () => string>> = {
  create: m.dossier_act_create,
  submit: m.dossier_act_submit,
  withdraw: m.dossier_act_withdraw,
  add_evidence: m.dossier_act_add_evidence,
  remove_evidence: m.dossier_act_remove_evidence,
  return: m.dossier_act_return,
  send_back: m.dossier_act_send_back,
  report: m.dossier_act_report,
  receive: m.dossier_act_receive,
  advise: m.dossier_act_advise,
  convene: m.dossier_act_convene,
  propose_five: m.dossier_act_propose_five,
  forward: m.dossier_act_forward,
  ministry_return: m.dossier_act_ministry_return,
  decide: m.dossier_act_decide,
  ministry_decide: m.dossier_act_decide,
  not_reach: m.dossier_act_not_reach,
}

/** One line of the history; null for what goes on within a council. */
export const actName = (action: string): string | null => ACTIONS[action]?.() ?? null
