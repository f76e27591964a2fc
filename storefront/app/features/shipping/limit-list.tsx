import type { ProducerProductLimit } from "@ocop/contracts"
import { CARE_KINDS, RATE_ZONES } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField, TextField } from "~/ui/form-parts"
import type { LimitTyped } from "./limit-form"
import { careText, zoneText } from "./shipping-words"

const Box = (props: { name: string; value: string; label: string; checked: boolean }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input
      type="checkbox"
      name={props.name}
      value={props.value}
      defaultChecked={props.checked}
      className="size-6"
    />
    {props.label}
  </label>
)

const CARES = () => CARE_KINDS.map((care) => ({ value: care, label: careText(care) }))

interface LimitProps {
  product: ProducerProductLimit
  /** What was refused, if it was of this product. */
  typed: LimitTyped | null
}

const shownOf = ({ product: { product_id, limit }, typed }: LimitProps): LimitTyped =>
  typed ?? { ...limit, zones: [...limit.zones], product_id, max_days: String(limit.max_days ?? "") }

const LimitFields = ({ limit, title }: { limit: LimitTyped; title: string }) => (
  <form method="post" noValidate className="space-y-3">
    <input type="hidden" name="product_id" value={limit.product_id} />
    <SelectField
      id={`care-${limit.product_id}`}
      name="care"
      label={m.pship_care()}
      value={limit.care}
      choose={m.delivery_choose()}
      options={CARES()}
    />
    <TextField
      id={`days-${limit.product_id}`}
      name="max_days"
      label={m.pship_days()}
      hint={m.pship_days_hint()}
      value={limit.max_days}
      inputMode="numeric"
    />
    <fieldset>
      <legend className="font-medium">{m.pship_zones()}</legend>
      {RATE_ZONES.map((zone) => (
        <Box
          key={zone}
          name="zones"
          value={zone}
          label={zoneText(zone)}
          checked={limit.zones.includes(zone)}
        />
      ))}
      <Box name="to_islands" value="yes" label={m.pship_islands()} checked={limit.to_islands} />
    </fieldset>
    <button
      name="save"
      value="limit"
      className={QUIET_BUTTON}
      aria-label={m.pship_limit_save_named({ title })}
    >
      {m.pship_limit_save()}
    </button>
  </form>
)

const Limit = (props: LimitProps) => {
  const { title, limit, own } = props.product
  return (
    <details open={props.typed !== null} className="rounded-soft border border-line bg-paper p-3">
      <summary className="min-h-11 cursor-pointer py-2">
        <span className="font-semibold">{title}</span>
        {" · "}
        {careText(limit.care)}
        {" · "}
        {own ? m.pship_limit_own() : m.pship_limit_default()}
      </summary>
      <LimitFields limit={shownOf(props)} title={title} />
    </details>
  )
}

interface LimitListProps {
  products: ProducerProductLimit[]
  typed: LimitTyped | null
}

export const LimitList = ({ products, typed }: LimitListProps) => (
  <ul className="space-y-3">
    {products.map((product) => (
      <li key={product.product_id}>
        <Limit product={product} typed={typed?.product_id === product.product_id ? typed : null} />
      </li>
    ))}
  </ul>
)
