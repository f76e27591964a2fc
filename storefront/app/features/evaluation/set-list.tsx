import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { BUTTON, INPUT } from "~/ui/form-parts"
import { evaluationPaths } from "./evaluation-paths"
import type { SectorChoice } from "./set-choice"

export const SetSearch = ({ typed }: { typed: string }) => (
  <form
    action={evaluationPaths.sets()}
    role="search"
    aria-label={m.selfcheck_search_name()}
    className="flex items-end gap-2"
  >
    <div className="grow">
      <label htmlFor="tim" className="font-medium">
        {m.selfcheck_search()}
      </label>
      <input
        id="tim"
        name="tim"
        type="search"
        defaultValue={typed}
        maxLength={100}
        className={INPUT}
      />
    </div>
    <button className={`${BUTTON} shrink-0 whitespace-nowrap`}>{m.selfcheck_search_do()}</button>
  </form>
)

export const SetList = ({ sectors }: { sectors: readonly SectorChoice[] }) =>
  sectors.map(({ key, name, sets }) => (
    <section key={key} className={CARD}>
      <h2 className="text-xl font-bold">{name}</h2>
      <ul className="mt-2 divide-y divide-line">
        {sets.map((set) => (
          <li key={set.no}>
            <a
              href={evaluationPaths.sheet(set.no)}
              className="flex min-h-11 items-center py-2 text-river underline"
            >
              {m.selfcheck_set({ no: set.no, name: set.name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
