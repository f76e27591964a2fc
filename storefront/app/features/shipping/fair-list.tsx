import type { CommuneRef, PickUpPoint, ProvinceRef } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { FairFields } from "./fair-fields"
import { fairFrom, type FairTyped } from "./fair-form"
import { PickUpPlace } from "./pick-up-place"
import { ProvinceForm } from "./province-form"

interface FairListProps {
  fairs: PickUpPoint[]
  /** What was refused; null where nothing was. */
  typed: FairTyped | null
  province: string
  provinces: ProvinceRef[]
  communes: CommuneRef[]
}

type Communes = Pick<FairListProps, "communes">

/** A commune of another province than the list's stays the fair's. */
const withOwn = (communes: CommuneRef[], own: CommuneRef | null): CommuneRef[] =>
  own && !communes.some(({ code }) => code === own.code) ? [own, ...communes] : communes

interface OpenFairProps extends Communes {
  fair: PickUpPoint
  typed: FairTyped | null
}

const OpenFair = ({ fair, typed, communes }: OpenFairProps) => (
  <li className={CARD}>
    <p>
      <PickUpPlace point={fair} />
    </p>
    <details open={typed !== null} className="mt-2">
      <summary className="min-h-11 cursor-pointer py-2 underline">
        {m.fair_change({ name: fair.name })}
      </summary>
      <form method="post" noValidate className="space-y-3">
        <FairFields typed={typed ?? fairFrom(fair)} communes={withOwn(communes, fair.commune)} />
        <div className="flex flex-wrap gap-3">
          <button name="save" value="fair" className={`${WIDE_BUTTON} whitespace-normal`}>
            {m.fair_save({ name: fair.name })}
          </button>
          <button name="save" value="fair-close" className={`${QUIET_BUTTON} whitespace-normal`}>
            {m.fair_close({ name: fair.name })}
          </button>
        </div>
      </form>
    </details>
  </li>
)

const NewFair = ({ typed, communes }: Communes & { typed: FairTyped | null }) => (
  <form method="post" noValidate aria-labelledby="fair-new" className="space-y-3">
    <FairFields typed={typed ?? fairFrom(null)} communes={communes} />
    <button name="save" value="fair" className={WIDE_BUTTON}>
      {m.fair_add()}
    </button>
  </form>
)

/** The fairs at which a producer hands goods out, each to be changed or closed, and a new one. */
export const FairList = ({ fairs, typed, communes, ...places }: FairListProps) => {
  const typedFor = (id: string) => (typed?.fair_id === id ? typed : null)
  return (
    <div className="space-y-4">
      <p>{m.fair_intro()}</p>
      {fairs.length ? (
        <ul aria-label={m.fair_open()} className="space-y-3">
          {fairs.map((fair) => {
            const known = typedFor(fair.fair_id ?? "")
            return <OpenFair key={fair.id} fair={fair} typed={known} communes={communes} />
          })}
        </ul>
      ) : (
        <p>{m.fair_none()}</p>
      )}
      <h3 id="fair-new" className="text-lg font-semibold">
        {m.fair_new()}
      </h3>
      <ProvinceForm part="hoi-cho" {...places} />
      <NewFair typed={typedFor("")} communes={communes} />
    </div>
  )
}
