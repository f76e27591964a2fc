import {
  HAND_OVER_WAY_NAMES,
  PARCEL_REASON_NAMES,
  type ProducerOrder,
  type ProducerReturn,
} from "@ocop/contracts"
import {
  FAILURE_REASONS,
  HAND_OVER_WAYS,
  REFUSAL_REASONS,
  type ParcelState,
  type ReturnState,
} from "@ocop/rules"
import type { ReactNode } from "react"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, TextField } from "~/ui/form-parts"
import { ChoiceField, TextAreaField } from "~/ui/long-fields"
import { moveName, optionsOf } from "./parcel-words"
import { BIG_BUTTON } from "./work-parts"

interface MoveProps {
  intent: string
  title: string
  isMain: boolean
  isTried?: boolean
  /** What the form says of what it was made from. */
  hidden: Record<string, string | number>
  children?: ReactNode
}

/** A step of an order; the usual one stands open, the others behind their names. */
const MoveForm = ({ intent, title, isMain, isTried, hidden, children }: MoveProps) => {
  const form = (
    <form method="post" noValidate className="space-y-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button name="intent" value={intent} className={isMain ? BIG_BUTTON : QUIET_BUTTON}>
        {title}
      </button>
    </form>
  )
  if (isMain) return <div className={`${CARD} mb-4`}>{form}</div>
  return (
    <details className={`${CARD} mb-4`} open={isTried}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{title}</summary>
      <div className="mt-2">{form}</div>
    </details>
  )
}

/** What a refused form said; empty before. */
type Typed = Record<string, string>

export interface TriedMove {
  intent: string
  typed: Typed
}

const Note = ({ id, typed }: { id: string; typed: Typed }) => (
  <TextAreaField
    name="note"
    id={id}
    label={m.parcel_note()}
    value={typed.note ?? ""}
    rows={2}
    optional
  />
)

const Restock = () => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="checkbox" name="restock" className="size-5 shrink-0" />
    <span>{m.work_restock()}</span>
  </label>
)

/** "unanswered" is staff's word. */
const OWN_REFUSALS = REFUSAL_REASONS.filter((reason) => reason !== "unanswered")

const FIELDS: Partial<Record<ParcelState, (typed: Typed) => ReactNode>> = {
  refused: (typed) => (
    <>
      <ChoiceField
        name="reason"
        legend={m.parcel_why()}
        value={typed.reason ?? ""}
        options={optionsOf(OWN_REFUSALS, PARCEL_REASON_NAMES)}
      />
      <Note id="refused_note" typed={typed} />
    </>
  ),
  failed: (typed) => (
    <>
      <ChoiceField
        name="reason"
        legend={m.parcel_why()}
        value={typed.reason ?? ""}
        options={optionsOf(FAILURE_REASONS, PARCEL_REASON_NAMES)}
      />
      <Note id="failed_note" typed={typed} />
    </>
  ),
  handed_over: (typed) => (
    <>
      <ChoiceField
        name="way"
        legend={m.work_how()}
        value={typed.way || "carrier"}
        options={optionsOf(HAND_OVER_WAYS, HAND_OVER_WAY_NAMES)}
      />
      <TextField
        name="carrier"
        label={m.work_carrier()}
        hint={m.work_carrier_hint()}
        value={typed.carrier ?? ""}
      />
      <TextField
        name="tracking_code"
        label={m.work_tracking()}
        value={typed.tracking_code ?? ""}
        optional
      />
    </>
  ),
  returned: () => <Restock />,
}

/** All steps that are open to this member, the usual one first. */
export const WorkMoves = ({ order, tried }: { order: ProducerOrder; tried: TriedMove | null }) => (
  <>
    {order.next.map((to, place) => (
      <MoveForm
        key={to}
        intent={to}
        title={moveName(to)}
        isMain={place === 0}
        isTried={tried?.intent === to}
        hidden={{ version: order.version }}
      >
        {FIELDS[to]?.(tried?.intent === to ? tried.typed : {})}
      </MoveForm>
    ))}
  </>
)

const RETURN_NAMES: Partial<Record<ReturnState, () => string>> = {
  accepted: () => m.work_return_accept(),
  refused: () => m.work_return_refuse(),
  goods_back: () => m.work_return_back(),
  refunded: () => m.work_return_refund(),
}

const RETURN_FIELDS: Partial<Record<ReturnState, (id: string, total: number) => ReactNode>> = {
  accepted: (id) => (
    <TextAreaField
      name="note"
      id={`${id}_accepted`}
      label={m.work_return_note()}
      value=""
      rows={2}
      optional
    />
  ),
  refused: (id) => (
    <TextAreaField name="note" id={`${id}_refused`} label={m.work_return_why()} value="" rows={3} />
  ),
  goods_back: () => <Restock />,
  refunded: (id, total) => (
    <>
      <TextField
        name="amount"
        id={`${id}_amount`}
        label={m.work_refund_amount()}
        value={String(total)}
        inputMode="numeric"
      />
      <TextField name="way" id={`${id}_way`} label={m.work_refund_way()} value="" />
      <TextField name="refunded_on" id={`${id}_day`} label={m.work_refund_day()} value="" />
    </>
  ),
}

export const ReturnMoves = ({ request, total }: { request: ProducerReturn; total: number }) => (
  <div className="mt-4">
    {request.next.map((to) => (
      <MoveForm
        key={to}
        intent={`return_${to}`}
        title={RETURN_NAMES[to]?.() ?? to}
        isMain={false}
        hidden={{ return_id: request.id }}
      >
        {RETURN_FIELDS[to]?.(request.id, total)}
      </MoveForm>
    ))}
  </div>
)
