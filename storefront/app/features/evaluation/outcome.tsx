import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { OUTCOME_ID } from "./evaluation-paths"
import type { BlockerView, OutcomeView, OutlookView } from "./outcome-view"

const STATES = {
  reached: () => m.selfcheck_state_reached(),
  open: () => m.selfcheck_state_open(),
  blocked: () => m.selfcheck_state_blocked(),
}

const Blocker = ({ blocker }: { blocker: BlockerView }) => (
  <li className="py-1">
    <a href={`#${blocker.anchor}`} className="inline-block py-1 text-river underline">
      {m.selfcheck_criterion({ code: blocker.code, title: blocker.title })}
    </a>
    <span className="block">
      {blocker.answered
        ? m.selfcheck_choose_least({ least: blocker.least })
        : m.selfcheck_unanswered_least({ least: blocker.least })}
    </span>
  </li>
)

const Outlook = ({ outlook, open }: { outlook: OutlookView; open: boolean }) => (
  <li className="border-t border-line py-3">
    <p>
      <span className="font-semibold">{m.selfcheck_stars({ stars: outlook.stars })}: </span>
      {STATES[outlook.state]()}
      {outlook.pointsShort > 0 ? ` ${m.selfcheck_short({ points: outlook.pointsShort })}` : null}
    </p>
    {outlook.blockers.length > 0 ? (
      <details open={open}>
        <summary className="cursor-pointer py-2.5 text-river">
          {m.selfcheck_blockers({ count: outlook.blockers.length })}
        </summary>
        <ul className="list-disc pl-5">
          {outlook.blockers.map((blocker) => (
            <Blocker key={blocker.code} blocker={blocker} />
          ))}
        </ul>
      </details>
    ) : null}
  </li>
)

const verdictOf = ({ stars, bandAbove, reachable, answered, count }: OutcomeView): string => {
  if (stars === null)
    return reachable
      ? m.selfcheck_half({ answered, count, stars: reachable })
      : m.selfcheck_half_none({ answered, count })
  if (bandAbove) return m.selfcheck_lowered({ stars, band: bandAbove })
  return stars >= 3 ? m.selfcheck_whole({ stars }) : m.selfcheck_whole_none({ stars })
}

const Points = ({ outcome }: { outcome: OutcomeView }) => (
  <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-3">
    {outcome.parts.map(({ code, title, points, max }) => (
      <div key={code} className="flex justify-between gap-3 sm:block">
        <dt className="text-ink-soft">{m.selfcheck_part_short({ code, title })}</dt>
        <dd className="font-semibold whitespace-nowrap tabular-nums">
          {m.selfcheck_of({ points, max })}
        </dd>
      </div>
    ))}
  </dl>
)

/** Total, stars, and what stands in the way of more. */
export const Outcome = ({ outcome, again }: { outcome: OutcomeView; again: string }) => {
  // the first star that needs something is what a maker works on next
  const nearest = outcome.outlook.find(({ state }) => state !== "reached")
  return (
    <section id={OUTCOME_ID} tabIndex={-1} className={`${CARD} scroll-mt-28`}>
      <h2 className="text-xl font-bold">{m.selfcheck_outcome()}</h2>
      <p className="text-3xl font-bold tabular-nums">
        {m.selfcheck_of({ points: outcome.total, max: 100 })}
      </p>
      <p className="text-lg font-semibold">{verdictOf(outcome)}</p>
      {outcome.refused > 0 ? (
        <p role="alert" className="mt-2 font-medium text-danger">
          {m.selfcheck_refused({ count: outcome.refused })}
        </p>
      ) : null}
      <Points outcome={outcome} />
      {outcome.next ? (
        <p className="mt-2">
          <a href={`#${outcome.next.anchor}`} className="inline-block py-2 text-river underline">
            {m.selfcheck_next({ code: outcome.next.code })}
          </a>
        </p>
      ) : null}
      <ul className="mt-3">
        {outcome.outlook.map((outlook) => (
          <Outlook key={outlook.stars} outlook={outlook} open={outlook === nearest} />
        ))}
      </ul>
      <p className="text-ink-soft">{m.selfcheck_keep()}</p>
      <p>
        <a href={again} className="inline-block py-2 text-river underline">
          {m.selfcheck_again()}
        </a>
      </p>
    </section>
  )
}
