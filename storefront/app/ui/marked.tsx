import { toMarkedParts } from "~/lib/marked-text"

/** A text in which the words looked for stand out. */
export const Marked = ({ text, q }: { text: string; q?: string }) =>
  q
    ? toMarkedParts(text, q).map((part, place) =>
        part.marked ? (
          <mark key={place} className="rounded-sm bg-lantern-soft text-ink underline">
            {part.text}
          </mark>
        ) : (
          part.text
        )
      )
    : text
