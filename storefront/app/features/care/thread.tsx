import type { QuestionMessage } from "@ocop/contracts"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"

interface Written extends QuestionMessage {
  actor_name?: string | null
  acting_for?: string | null
}

const writerOf = ({ actor, actor_name, acting_for }: Written): string =>
  [actor === "buyer" ? m.care_buyer() : m.care_seller(), actor_name, acting_for]
    .filter(Boolean)
    .join(" · ")

/** What both sides wrote, oldest first; each side has its own edge. */
export const Thread = ({ messages }: { messages: readonly Written[] }) => (
  <ol aria-label={m.care_messages()} className="mb-6 space-y-3">
    {messages.map((message) => (
      <li
        key={message.at}
        className={`rounded-card border border-line p-3 ${
          message.actor === "buyer" ? "mr-6 bg-paper" : "ml-6 bg-sand"
        }`}
      >
        <p className="font-semibold">{writerOf(message)}</p>
        <p className="whitespace-pre-line break-words">{message.text}</p>
        <p className="text-ink-soft">{formatInstant(message.at, getLocale())}</p>
      </li>
    ))}
  </ol>
)

interface MessageFormProps {
  label: string
  hint?: string
  button: string
  value: string
  error: string | undefined
}

export const MessageForm = ({ label, hint, button, value, error }: MessageFormProps) => (
  <form method="post" noValidate className="space-y-4">
    <TextAreaField name="text" rows={4} {...{ label, hint, value, error }} />
    <button className={WIDE_BUTTON}>{button}</button>
  </form>
)
