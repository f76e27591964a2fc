import type { ListingChangeRecord, ProducerListingResponse } from "@ocop/contracts"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { catalogPaths } from "../catalog/catalog-paths"
import { listingPaths, stepsFor, type ListingStep } from "./listing-paths"
import { changeText, stepName } from "./listing-words"
import { stepOfPlace } from "./step-of-place"

type Parts = Pick<ProducerListingResponse, "listing" | "hits" | "draft">

const isMissing = ({ hits }: Parts, step: ListingStep): boolean =>
  hits.some(({ severity, place }) => severity === "blocks" && stepOfPlace(place) === step)

/** The steps with what is still missing in each. */
export const StepList = (parts: Parts) => {
  const { id, state } = parts.listing
  return (
    <section aria-labelledby="cac-buoc" className={CARD}>
      <h2 id="cac-buoc" className="text-lg font-semibold">
        {m.plist_steps()}
      </h2>
      <ul className="divide-y divide-line">
        {stepsFor(state !== "unpublished").map((step) => (
          <li key={step}>
            <a
              href={listingPaths.step(id, step)}
              className="flex min-h-12 items-center justify-between gap-3 py-2"
            >
              <span className="font-medium underline">
                {m.plist_edit_step({ step: stepName(step) })}
              </span>
              <span
                className={isMissing(parts, step) ? "font-semibold text-danger" : "text-ink-soft"}
              >
                {isMissing(parts, step) ? m.plist_missing() : m.plist_done()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Act = ({ act, text, main }: { act: string; text: string; main?: boolean }) => (
  <form method="post">
    <button
      name="act"
      value={act}
      className={main ? WIDE_BUTTON : `${QUIET_BUTTON} w-full sm:w-auto`}
    >
      {text}
    </button>
  </form>
)

/** What can be done with a listing now, the next thing first. */
export const Acts = ({ listing, hits }: Parts) => {
  const { state, open_change: open, handle, on_sale } = listing
  const isClean = hits.every(({ severity }) => severity !== "blocks")
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {open?.state === "draft" && isClean ? <Act act="gui" text={m.plist_send()} main /> : null}
      {open?.state === "waiting" ? <Act act="rut" text={m.plist_withdraw()} main /> : null}
      {open?.state === "draft" ? <Act act="rut" text={m.plist_discard()} /> : null}
      {state === "live" ? <Act act="ngung" text={m.plist_pause()} /> : null}
      {state === "suspended" ? <Act act="ban" text={m.plist_resume()} main /> : null}
      {on_sale && handle ? (
        <a href={catalogPaths.product(handle)} className={QUIET_BUTTON}>
          {m.plist_view()}
        </a>
      ) : null}
    </div>
  )
}

const whoOf = (change: ListingChangeRecord): string =>
  m.plist_by({
    when: formatInstant(change.decided_at ?? change.submitted_at ?? change.created_at, getLocale()),
    who: change.decided_by_name ?? change.actor_name ?? m.plist_nobody(),
  })

export const History = ({ changes }: { changes: ListingChangeRecord[] }) =>
  changes.length ? (
    <details className={CARD}>
      <summary className="min-h-11 cursor-pointer py-2 text-lg font-semibold">
        {m.plist_history()}
      </summary>
      <ol className="space-y-2">
        {changes.map((change) => (
          <li key={change.id} className="border-t border-line pt-2">
            <p>{changeText(change)}</p>
            <p className="text-ink-soft">{whoOf(change)}</p>
          </li>
        ))}
      </ol>
    </details>
  ) : null
