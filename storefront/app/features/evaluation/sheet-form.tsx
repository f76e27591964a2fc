import script from "~/islands/self-check.ts?worker&url"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { BUTTON } from "~/ui/form-parts"
import { CriterionField } from "./criterion-field"
import { OUTCOME_ID } from "./evaluation-paths"
import type { GroupView, PartView } from "./sheet-view"

const Group = ({ group }: { group: GroupView }) => (
  <section className={CARD}>
    <h3 className="text-xl font-bold">
      {m.selfcheck_group({ no: group.no, title: group.title, max: group.max })}
    </h3>
    <div className="mt-3 space-y-6">
      {group.blocks.map(({ heading, criteria }) => (
        <div key={criteria[0]?.code} className="space-y-6">
          {heading ? <h4 className="text-lg font-semibold">{heading}</h4> : null}
          {criteria.map((criterion) => (
            <CriterionField key={criterion.code} criterion={criterion} />
          ))}
        </div>
      ))}
    </div>
  </section>
)

const Part = ({ part }: { part: PartView }) => (
  <section className="space-y-4">
    <h2 className="text-2xl font-bold">
      {m.selfcheck_part({ code: part.code, title: part.title, max: part.max })}
    </h2>
    {part.groups.map((group) => (
      <Group key={group.no} group={group} />
    ))}
  </section>
)

/** Within reach all the way down; it counts as soon as the script runs. */
const Bar = ({ bands }: { bands: string }) => (
  <div className="sticky bottom-(--tab-bar) -mx-4 flex items-center justify-between gap-4 border-t border-line bg-paper px-4 py-2 md:bottom-0">
    <p
      hidden
      data-live
      data-bands={bands}
      data-within={m.selfcheck_live({ points: "{points}", stars: "{stars}", open: "{open}" })}
      data-none={m.selfcheck_live_none({ points: "{points}", open: "{open}" })}
      className="font-semibold tabular-nums"
    />
    <button className={`${BUTTON} ml-auto shrink-0`}>{m.selfcheck_show()}</button>
  </div>
)

interface Props {
  action: string
  /** Edition and set: what an unfinished sheet is kept under on the device. */
  name: string
  parts: readonly PartView[]
  /** Least points by stars, "3:50,4:70,5:90". */
  bands: string
}

/** A plain form: the answers become the address, which can be kept and opened again. */
export const SheetForm = ({ action, name, parts, bands }: Props) => (
  <form action={`${action}#${OUTCOME_ID}`} data-self-check={name} className="space-y-8">
    {parts.map((part) => (
      <Part key={part.code} part={part} />
    ))}
    <Bar bands={bands} />
    <script defer src={script} />
  </form>
)
