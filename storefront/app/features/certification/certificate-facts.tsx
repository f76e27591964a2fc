import type { RegisterEntry } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toFacts, type FactName } from "./entry-view"
import { factLabel } from "./fact-words"

/** Said wherever a renewal invented for the demonstration is shown. */
export const IllustrativeNote = ({ entry }: { entry: Pick<RegisterEntry, "illustrative"> }) =>
  entry.illustrative ? (
    <p className="rounded-soft border border-lantern bg-lantern-soft px-3 py-2">
      {m.cert_illustrative()}
    </p>
  ) : null

/** The same in few words, for lists. */
export const IllustrativeTag = ({ entry }: { entry: Pick<RegisterEntry, "illustrative"> }) =>
  entry.illustrative ? (
    <p className="mt-1 text-ink-soft italic">{m.cert_illustrative_short()}</p>
  ) : null

const isWebAddress = (url: string | null): url is string => /^https?:\/\//.test(url ?? "")

interface Props {
  entry: RegisterEntry
  /** Left out: everything known. */
  only?: readonly FactName[]
}

export const CertificateFacts = ({ entry, only }: Props) => {
  const facts = toFacts(entry, getLocale()).filter(({ name }) => !only || only.includes(name))
  return (
    <div className="space-y-3">
      <IllustrativeNote entry={entry} />
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {facts.map(({ name, value }) => (
          <div key={name} className="border-b border-line py-1 sm:contents">
            <dt className="text-ink-soft">{factLabel(name)}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {isWebAddress(entry.source_url) ? (
        <a
          href={entry.source_url}
          rel="nofollow noopener noreferrer"
          className="inline-block py-2 text-river underline"
        >
          {m.fact_source()}
        </a>
      ) : null}
    </div>
  )
}
