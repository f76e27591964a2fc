import { RATE_ZONES, REMOTENESS, type RateZone } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { rateFieldName, type RatesTyped } from "@ocop/contracts"
import { surchargeText, zoneText } from "./shipping-words"

const Amount = (props: { name: string; label: string; value: string; hint?: string }) => (
  <TextField {...props} inputMode="numeric" autoComplete="off" />
)

type ZoneTyped = RatesTyped["zones"][RateZone]

const Steps = ({ zone, steps }: { zone: RateZone; steps: ZoneTyped["steps"] }) =>
  steps.map(({ up_to, fee }, row) => (
    <fieldset key={row} className="grid grid-cols-2 gap-3">
      <legend className="sr-only">{m.pship_row({ row: row + 1 })}</legend>
      <Amount name={rateFieldName.upTo(zone, row)} label={m.pship_up_to()} value={up_to} />
      <Amount name={rateFieldName.fee(zone, row)} label={m.pship_fee()} value={fee} />
    </fieldset>
  ))

const Zone = ({ zone, typed, open }: { zone: RateZone; typed: ZoneTyped; open: boolean }) => (
  <details open={open} className="rounded-soft border border-line bg-paper p-3">
    <summary className="min-h-11 cursor-pointer py-2 font-semibold">{zoneText(zone)}</summary>
    <div className="space-y-3">
      <p className="text-ink-soft">{m.pship_row_hint()}</p>
      <Steps zone={zone} steps={typed.steps} />
      <div className="grid grid-cols-2 items-end gap-3 border-t border-line pt-3">
        <Amount name={rateFieldName.every(zone)} label={m.pship_every()} value={typed.every} />
        <Amount
          name={rateFieldName.further(zone)}
          label={m.pship_further()}
          value={typed.further}
        />
      </div>
    </div>
  </details>
)

/** The whole table; a zone at fault stands open. */
export const RatesFields = ({ typed, fault }: { typed: RatesTyped; fault: RateZone | null }) => (
  <form method="post" noValidate className="space-y-3">
    {RATE_ZONES.map((zone) => (
      <Zone
        key={zone}
        zone={zone}
        typed={typed.zones[zone]}
        open={fault ? zone === fault : zone === "same_province"}
      />
    ))}
    {REMOTENESS.map((one) => (
      <Amount
        key={one}
        name={rateFieldName.surcharge(one)}
        label={surchargeText(one)}
        value={typed.surcharges[one]}
      />
    ))}
    <Amount
      name={rateFieldName.freeFrom}
      label={m.pship_free_from()}
      hint={m.pship_free_hint()}
      value={typed.free_from}
    />
    <div className="flex flex-wrap gap-3">
      <button name="save" value="rates" className={WIDE_BUTTON}>
        {m.pship_save_rates()}
      </button>
      <button name="save" value="floor" className={QUIET_BUTTON}>
        {m.pship_use_floor()}
      </button>
    </div>
  </form>
)
