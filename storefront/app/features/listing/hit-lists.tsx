import type { ReturnReason } from "@ocop/contracts"
import type { ListingHit } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { stepOfPlace } from "./step-of-place"
import { listingPaths } from "./listing-paths"
import { hitText } from "./listing-words"

const LINE = "flex min-h-11 items-center underline"

interface Entry {
  text: string
  place: string | null
}

const Entries = ({ id, title, entries }: { id: string; title: string; entries: Entry[] }) =>
  entries.length ? (
    <section className="rounded-soft border-2 border-lantern bg-lantern-soft p-4">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="list-disc pl-5">
        {entries.map(({ text, place }, at) => (
          <li key={at}>
            {place ? (
              <a href={listingPaths.step(id, stepOfPlace(place))} className={LINE}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  ) : null

/** What staff want corrected, each leading to its step. */
export const Reasons = ({ id, reasons }: { id: string; reasons: ReturnReason[] }) => (
  <Entries id={id} title={m.plist_reasons()} entries={reasons} />
)

/** What the rules found in a draft: first what keeps it from being sent. */
export const Hits = ({ id, hits }: { id: string; hits: ListingHit[] }) => {
  const entriesOf = (severity: ListingHit["severity"]) =>
    hits
      .filter((hit) => hit.severity === severity)
      .map((hit) => ({ text: hitText(hit), place: hit.place }))
  return (
    <>
      <Entries id={id} title={m.plist_problems()} entries={entriesOf("blocks")} />
      <Entries id={id} title={m.plist_notes()} entries={entriesOf("look")} />
    </>
  )
}
