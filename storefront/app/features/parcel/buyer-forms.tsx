import type { ReactNode } from "react"
import { PARCEL_REASON_NAMES, type StoreParcel, type StoreReturn } from "@ocop/contracts"
import { BUYER_CANCEL_REASONS, type ReturnReason } from "@ocop/rules"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { INPUT, Labelled, QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { ChoiceField, TextAreaField } from "~/ui/long-fields"
import { optionsOf, returnReasonName } from "./parcel-words"

export interface Tried {
  intent: string
  typed: Record<string, string>
}

interface FormProps {
  isGuest: boolean
  tried: Tried | null
}

const typedIn = ({ tried }: FormProps, intent: string, name: string): string =>
  tried?.intent === intent ? (tried.typed[name] ?? "") : ""

const Phone = ({ props, intent }: { props: FormProps; intent: string }) =>
  props.isGuest ? (
    <TextField
      name="phone"
      id={`${intent}_phone`}
      label={m.parcel_phone()}
      hint={m.parcel_phone_hint()}
      value={typedIn(props, intent, "phone")}
      type="tel"
      autoComplete="tel"
    />
  ) : null

/** Closed until it is wanted, open again with what was typed when it was refused. */
const Folded = (props: { title: string; isOpen: boolean; children: ReactNode }) => (
  <details className={`${CARD} mb-6`} open={props.isOpen}>
    <summary className="min-h-11 cursor-pointer py-2 text-lg font-semibold">{props.title}</summary>
    <div className="mt-2 space-y-4">{props.children}</div>
  </details>
)

export const CancelForm = (props: FormProps) => (
  <Folded title={m.parcel_cancel()} isOpen={props.tried?.intent === "cancel"}>
    <p>{m.parcel_cancel_intro()}</p>
    <form method="post" noValidate className="space-y-4">
      <input type="hidden" name="intent" value="cancel" />
      <ChoiceField
        name="reason"
        legend={m.parcel_why()}
        value={typedIn(props, "cancel", "reason")}
        options={optionsOf(BUYER_CANCEL_REASONS, PARCEL_REASON_NAMES)}
      />
      <TextAreaField
        name="note"
        label={m.parcel_note()}
        value={typedIn(props, "cancel", "note")}
        rows={2}
        optional
      />
      <Phone props={props} intent="cancel" />
      <button className={WIDE_BUTTON}>{m.parcel_cancel()}</button>
    </form>
  </Folded>
)

const reasonLabel = ({ reason, until }: { reason: ReturnReason; until: string }) => ({
  value: reason,
  label: m.parcel_return_until({ reason: returnReasonName(reason), day: formatDay(until) }),
})

export const ReturnForm = (props: FormProps & { reasons: StoreParcel["return_reasons"] }) => (
  <Folded title={m.parcel_return()} isOpen={props.tried?.intent === "return"}>
    <p>{m.parcel_return_intro()}</p>
    <form method="post" encType="multipart/form-data" noValidate className="space-y-4">
      <input type="hidden" name="intent" value="return" />
      <ChoiceField
        name="reason"
        legend={m.parcel_why()}
        value={typedIn(props, "return", "reason")}
        options={props.reasons.map(reasonLabel)}
      />
      <TextAreaField
        name="description"
        label={m.parcel_description()}
        value={typedIn(props, "return", "description")}
        rows={4}
      />
      <Labelled name="photos" label={m.parcel_photos()} hint={m.parcel_photos_hint()} optional>
        <input
          id="photos"
          name="photos"
          type="file"
          multiple
          accept="image/jpeg,image/png"
          aria-describedby="photos-hint"
          className={INPUT}
        />
      </Labelled>
      <Phone props={props} intent="return" />
      <button className={WIDE_BUTTON}>{m.parcel_return_send()}</button>
    </form>
  </Folded>
)

const ReturnMove = ({
  intent,
  label,
  request,
  props,
}: {
  intent: "withdraw" | "dispute"
  label: string
  request: StoreReturn
  props: FormProps
}) => (
  <form method="post" noValidate className="mt-4 space-y-4">
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="return_id" value={request.id} />
    {intent === "dispute" ? (
      <TextAreaField
        name="reason"
        id={`${request.id}_reason`}
        label={m.parcel_dispute_why()}
        value={typedIn(props, intent, "reason")}
        rows={3}
      />
    ) : null}
    <Phone props={props} intent={`${request.id}_${intent}`} />
    <button className={QUIET_BUTTON}>{label}</button>
  </form>
)

/** What the buyer may still do about a request. */
export const ReturnMoves = ({ request, ...props }: FormProps & { request: StoreReturn }) => (
  <>
    {request.can_withdraw ? (
      <ReturnMove intent="withdraw" label={m.parcel_withdraw()} request={request} props={props} />
    ) : null}
    {request.can_dispute ? (
      <ReturnMove intent="dispute" label={m.parcel_dispute()} request={request} props={props} />
    ) : null}
  </>
)
