import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import { formatVnd } from "~/lib/format"

interface Props {
  cartId: string
  fingerprint: string
  offeredOn: string
  total: number
  /** Everything is paid in cash to whoever brings it. */
  isCash: boolean
  error: string | undefined
}

/** The box is never ticked for the buyer, and the button names what it obliges to. */
export const ConfirmOrder = ({ cartId, fingerprint, offeredOn, total, isCash, error }: Props) => (
  <form method="post" noValidate>
    <input type="hidden" name="cart_id" value={cartId} />
    <input type="hidden" name="fingerprint" value={fingerprint} />
    <input type="hidden" name="offered_on" value={offeredOn} />
    <label className="flex items-start gap-3 rounded-soft border border-edge p-3">
      <input
        id="confirmed"
        type="checkbox"
        name="confirmed"
        value="yes"
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "confirmed-error" : undefined}
        className="mt-0.5 size-6 shrink-0"
      />
      <span>
        {isCash
          ? m.review_confirm({ total: formatVnd(total) })
          : m.floor_confirm({ total: formatVnd(total) })}
      </span>
    </label>
    {error ? (
      <p id="confirmed-error" className="mt-1 font-medium text-danger">
        {error}
      </p>
    ) : null}
    <button className={`${BUTTON} mt-4 w-full`}>
      {isCash ? m.review_order() : m.floor_order()}
    </button>
  </form>
)
