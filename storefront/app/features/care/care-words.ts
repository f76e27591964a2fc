import {
  COMPLAINT_ACTOR_NAMES,
  ERROR_MESSAGES,
  type Bilingual,
  type ComplaintEntry,
  type OcopErrorCode,
  type QuestionAbout,
} from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"

/** A shared word in the language of the page. */
export const said = (words: Bilingual): string => words[getLocale()]

export const refusalText = (code: OcopErrorCode | null): string =>
  said(ERROR_MESSAGES[code ?? "service.unavailable"])

export const aboutName = (about: QuestionAbout): string =>
  about.kind === "order" ? m.care_about_order({ number: about.order_number }) : about.title

const ACTS: Record<ComplaintEntry["act"], () => string> = {
  open: () => m.care_act_open(),
  answer: () => m.care_act_answer(),
  add: () => m.care_act_add(),
  escalate: () => m.care_act_escalate(),
  pass_clock: () => m.care_act_pass_clock(),
  reply: () => m.care_act_reply(),
  decide: () => m.care_act_decide(),
  close: () => m.care_act_close(),
  lapse: () => m.care_act_lapse(),
}

/** What somebody did, with who it was. */
export const entryName = ({ act, actor }: Pick<ComplaintEntry, "act" | "actor">): string =>
  actor === "clock" ? ACTS[act]() : `${said(COMPLAINT_ACTOR_NAMES[actor])}: ${ACTS[act]()}`
