import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { dossierPaths } from "./dossier-paths"
import type { Standing, StandingBlocker, StandingStar } from "./standing-view"

/** One line that says it all, as long as a phone is wide. */
export const standingLine = (standing: Standing): string => {
  const { total, count, answered, reachable, reached } = standing
  if (reached !== null) return m.dossier_line_full({ total, stars: reached })
  return reachable
    ? m.dossier_line({ total, open: count - answered, stars: reachable })
    : m.dossier_line_none({ total, open: count - answered })
}

const Blocker = ({ id, blocker }: { id: string; blocker: StandingBlocker }) => (
  <li className="py-1">
    <a
      href={`${dossierPaths.group(id, blocker.group)}#${blocker.anchor}`}
      className="inline-block min-h-11 py-2 text-river underline"
    >
      {m.selfcheck_criterion({ code: blocker.code, title: blocker.title })}
    </a>
    <span className="block">
      {blocker.answered
        ? m.selfcheck_choose_least({ least: blocker.least })
        : m.selfcheck_unanswered_least({ least: blocker.least })}
    </span>
  </li>
)

const STATES = {
  reached: () => m.selfcheck_state_reached(),
  open: () => m.selfcheck_state_open(),
  blocked: () => m.selfcheck_state_blocked(),
}

const Star = ({ id, star, open }: { id: string; star: StandingStar; open: boolean }) => (
  <li className="border-t border-line py-3">
    <p>
      <strong>{m.selfcheck_stars({ stars: star.stars })}: </strong>
      {STATES[star.state]()}
      {star.pointsShort > 0 ? ` ${m.selfcheck_short({ points: star.pointsShort })}` : null}
    </p>
    {star.blockers.length ? (
      <details open={open}>
        <summary className="min-h-11 cursor-pointer py-2.5 text-river">
          {m.selfcheck_blockers({ count: star.blockers.length })}
        </summary>
        <ul className="list-disc pl-5">
          {star.blockers.map((blocker) => (
            <Blocker key={blocker.code} id={id} blocker={blocker} />
          ))}
        </ul>
      </details>
    ) : null}
  </li>
)

/** What is missing for which star, each blocker a link to where it is answered. */
export const StarsInReach = ({ id, standing }: { id: string; standing: Standing }) => {
  const nearest = standing.stars.find(({ state }) => state !== "reached")
  return (
    <section className={CARD}>
      <h2 className="text-xl font-bold">{m.dossier_stars()}</h2>
      <ul className="mt-2">
        {standing.stars.map((star) => (
          <Star key={star.stars} id={id} star={star} open={star === nearest} />
        ))}
      </ul>
    </section>
  )
}

/** The groups of the card, each with how far it is. */
export const GroupList = ({ id, standing }: { id: string; standing: Standing }) => (
  <ol className="space-y-3">
    {standing.groups.map(({ no, title, max, points, answered, count }) => (
      <li key={no}>
        <a
          href={dossierPaths.group(id, no)}
          className="flex min-h-16 items-center justify-between gap-4 rounded-card border border-edge bg-sand px-4 py-3"
        >
          <span className="font-semibold underline">{m.dossier_group({ no, title })}</span>
          <span className="shrink-0 text-right">
            <span className="block tabular-nums">{m.dossier_answered({ answered, count })}</span>
            <span className="block text-ink-soft tabular-nums">
              {m.selfcheck_of({ points, max })}
            </span>
          </span>
        </a>
      </li>
    ))}
  </ol>
)
