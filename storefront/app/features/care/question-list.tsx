import type { QuestionAbout, QuestionMessage } from "@ocop/contracts"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { aboutName } from "./care-words"

interface Listed {
  id: string
  state: "waiting" | "answered"
  about: QuestionAbout
  messages: readonly QuestionMessage[]
  last_at: string
}

interface Props<Question extends Listed> {
  questions: readonly Question[]
  path: (question: Question) => string
  /** The other side, as the reader knows it. */
  other: (question: Question) => string | null
}

/** Threads, each with who is on the other side and what was written last. */
export const QuestionList = <Question extends Listed>(props: Props<Question>) => (
  <ul className="space-y-3">
    {props.questions.map((question) => (
      <li key={question.id} className={CARD}>
        <a
          href={props.path(question)}
          className="inline-block py-1 text-lg font-semibold underline"
        >
          {aboutName(question.about)}
        </a>
        <p>{props.other(question)}</p>
        <p className="font-semibold">
          {question.state === "waiting" ? m.care_waiting() : m.care_answered()}
        </p>
        <p className="line-clamp-2 break-words">{question.messages.at(-1)?.text}</p>
        <p className="text-ink-soft">{formatInstant(question.last_at, getLocale())}</p>
      </li>
    ))}
  </ul>
)
