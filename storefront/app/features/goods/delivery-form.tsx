import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, SelectField } from "~/ui/form-parts"
import type { DeliveryQuestion } from "./delivery.server"
import { ShippingAnswer } from "./shipping-answer"

const options = (units: { code: string; name: string }[]) =>
  units.map(({ code, name }) => ({ value: code, label: name }))

/** "Giao đến xã nào?": the address is the state, province first. */
export const DeliveryForm = ({ delivery }: { delivery: DeliveryQuestion }) => {
  const { province, commune, provinces, communes, answer, isUnknown } = delivery
  return (
    <section id="giao-hang" aria-labelledby="giao-hang-ten" className="space-y-3">
      <h2 id="giao-hang-ten" className="text-xl font-bold">
        {m.delivery_title()}
      </h2>
      {answer ? <ShippingAnswer answer={answer} /> : <p>{m.delivery_intro()}</p>}
      {isUnknown ? (
        <p role="alert" className="font-medium text-danger">
          {m.delivery_commune_unknown()}
        </p>
      ) : null}
      <form action="#giao-hang" className="grid items-end gap-3 lg:grid-cols-2">
        <SelectField
          name="tinh"
          label={m.delivery_province()}
          value={province}
          choose={m.delivery_choose()}
          options={options(provinces)}
        />
        {communes.length ? (
          <SelectField
            name="xa"
            label={m.delivery_commune()}
            value={commune}
            choose={m.delivery_choose()}
            options={options(communes)}
          />
        ) : null}
        <button className={`${QUIET_BUTTON} lg:col-span-2`}>
          {communes.length ? m.delivery_ask() : m.delivery_next()}
        </button>
      </form>
    </section>
  )
}
