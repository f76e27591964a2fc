import type { PaymentView, ProducerPaymentResponse } from "@ocop/contracts"
import type { PaymentState } from "@ocop/rules"
import { formatInstant, formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { intentOf, openActs, proposed, type TypedStatement, type WorkAct } from "./work-statement"

const STATES: Record<PaymentState, () => string> = {
  due: () => m.wpay_due(),
  collected: () => m.wpay_collected(),
  not_collected: () => m.wpay_not_collected(),
  awaiting_transfer: () => m.wpay_awaiting(),
  transfer_stated: () => m.wpay_stated(),
  late_transfer_stated: () => m.wpay_late_stated(),
  confirmed: () => m.wpay_confirmed(),
  amount_differs: () => m.wpay_differs(),
  disputed: () => m.wpay_disputed(),
  expired: () => m.wpay_expired(),
  refund_due: () => m.wpay_refund_due(),
  refunded: () => m.wpay_refunded(),
  called_off: () => m.wpay_called_off(),
}

const TITLES: Record<WorkAct, (payment: PaymentView) => string> = {
  confirm: ({ amount }) => m.wpay_do_confirm({ amount: formatVnd(amount) }),
  collect: ({ amount }) => m.wpay_do_collect({ amount: formatVnd(amount) }),
  state_difference: () => m.wpay_do_difference(),
  dispute: () => m.wpay_do_dispute(),
  fail_collection: () => m.wpay_do_fail(),
  refund: () => m.wpay_do_refund(),
}

export interface RefusedStatement {
  act: WorkAct
  typed: TypedStatement
}

interface ActProps {
  act: WorkAct
  payment: PaymentView
  typed: TypedStatement
}

const HAS_AMOUNT = new Set<WorkAct>(["state_difference", "refund"])
const HAS_REASON = new Set<WorkAct>(["state_difference", "dispute", "fail_collection"])

const Fields = ({ act, typed }: ActProps) => (
  <>
    {HAS_AMOUNT.has(act) ? (
      <TextField
        name="amount"
        id={`${act}_amount`}
        label={act === "refund" ? m.wpay_amount_back() : m.wpay_amount_came()}
        value={typed.amount}
        inputMode="numeric"
      />
    ) : (
      <input type="hidden" name="amount" value={typed.amount} />
    )}
    {act === "confirm" ? (
      <TextField
        name="transfer_code"
        id={`${act}_code`}
        label={m.wpay_code_read()}
        value={typed.transfer_code}
        autoComplete="off"
        optional
      />
    ) : null}
    {HAS_REASON.has(act) || act === "refund" ? (
      <TextAreaField
        name="note"
        id={`${act}_note`}
        label={m.wpay_note()}
        value={typed.note}
        rows={2}
        optional={!HAS_REASON.has(act)}
      />
    ) : null}
  </>
)

const ActForm = (props: ActProps & { isMain: boolean; isOpen: boolean }) => {
  const { act, payment, isMain, isOpen } = props
  const title = TITLES[act](payment)
  const form = (
    <form method="post" noValidate className="mt-3 space-y-4">
      <Fields {...props} />
      <button
        name="intent"
        value={intentOf(act)}
        className={isMain ? WIDE_BUTTON : `${QUIET_BUTTON} whitespace-normal`}
      >
        {title}
      </button>
    </form>
  )
  if (isMain) return form
  return (
    <details className="mt-3 border-t border-line pt-2" open={isOpen}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{title}</summary>
      {form}
    </details>
  )
}

const facts = ({
  amount,
  transfer_code,
  received_amount,
  refunded_amount,
  due_at,
}: PaymentView) => {
  const rows: [string, string | null][] = [
    [m.payment_amount(), formatVnd(amount)],
    [m.payment_code(), transfer_code],
    [m.wpay_due_at(), due_at && formatInstant(due_at, getLocale())],
    [m.wpay_amount_came(), received_amount === null ? null : formatVnd(received_amount)],
    [m.wpay_amount_back(), refunded_amount === null ? null : formatVnd(refunded_amount)],
  ]
  return rows.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}

interface WorkPaymentProps {
  read: ProducerPaymentResponse
  mayState: boolean
  refused: RefusedStatement | null
}

/** Where an order's money stands as buyer and producer said, and what the producer may say now. */
export const WorkPayment = ({ read: { payment }, mayState, refused }: WorkPaymentProps) => (
  <section aria-labelledby="work_payment" className={`${CARD} mb-4`}>
    <h2 id="work_payment" className="mb-2 text-lg font-semibold">
      {m.payment_title()}
    </h2>
    <p className="mb-2 font-semibold">{STATES[payment.state]()}</p>
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {facts(payment).map(({ name, text }) => (
        <div key={name}>
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-medium break-all">{text}</dd>
        </div>
      ))}
    </dl>
    {payment.buyer_note ? (
      <p className="mt-2 break-words">{m.wpay_buyer_note({ note: payment.buyer_note })}</p>
    ) : null}
    {(mayState ? openActs(payment) : []).map((act, place) => (
      <ActForm
        key={act}
        act={act}
        payment={payment}
        typed={refused?.act === act ? refused.typed : proposed(act, payment)}
        isMain={place === 0 && (act === "confirm" || act === "collect")}
        isOpen={refused?.act === act}
      />
    ))}
    <p className="mt-3 text-ink-soft">{m.wpay_direct()}</p>
  </section>
)
