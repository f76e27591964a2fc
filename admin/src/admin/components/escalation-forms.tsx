import { toast } from "@medusajs/ui"
import {
  AcceptReturnBody,
  PARCEL_REASON_NAMES,
  ProducerRefuseOrderBody,
  RefuseReturnBody,
  type AdminEscalation,
} from "@ocop/contracts"
import type { RefusalReason } from "@ocop/rules"
import { useAcceptReturn, useEndOrder, useUpholdReturn } from "../lib/api/escalations"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField, SelectField } from "./form-fields"
import { PlainDrawerForm } from "./plain-drawer"

interface Props {
  escalation: AdminEscalation
  onClose: () => void
}

const useDone = ({ escalation, onClose }: Props) => {
  const { t } = useTexts()
  return () => {
    toast.success(t("escalations.done", { number: escalation.order_number }))
    onClose()
  }
}

const STAFF_REASONS: readonly RefusalReason[] = ["unanswered", "out_of_stock", "other"]

/** Ends an order nobody answers. */
export const EndOrderForm = (props: Props) => {
  const { t, language } = useTexts()
  const { mutateAsync } = useEndOrder(props.escalation)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "unanswered", note: "" },
    schema: ProducerRefuseOrderBody,
    // the schema refuses a reason that is none before the body is sent
    toBody: ({ reason, note }) => ({ reason: reason as RefusalReason, note }),
    send: mutateAsync,
    onDone: useDone(props),
  })
  const submitLabel = t("escalations.end")
  return (
    <PlainDrawerForm
      {...{ form, refusal, isSending, submitLabel }}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        name="reason"
        label={t("fields.reason")}
        options={STAFF_REASONS.map((value) => ({
          value,
          label: PARCEL_REASON_NAMES[value][language],
        }))}
      />
      <LongTextField name="note" label={t("fields.note_to_buyer")} optional />
    </PlainDrawerForm>
  )
}

export const AcceptReturnForm = (props: Props) => {
  const { t } = useTexts()
  const { mutateAsync } = useAcceptReturn(props.escalation)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { note: "" },
    schema: AcceptReturnBody,
    toBody: ({ note }) => ({ note }),
    send: mutateAsync,
    onDone: useDone(props),
  })
  const submitLabel = t("escalations.accept")
  return (
    <PlainDrawerForm
      {...{ form, refusal, isSending, submitLabel }}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <LongTextField name="note" label={t("fields.note_to_both")} optional />
    </PlainDrawerForm>
  )
}

export const UpholdReturnForm = (props: Props) => {
  const { t } = useTexts()
  const { mutateAsync } = useUpholdReturn(props.escalation)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: RefuseReturnBody,
    toBody: ({ reason }) => ({ reason }),
    send: mutateAsync,
    onDone: useDone(props),
  })
  const submitLabel = t("escalations.uphold")
  return (
    <PlainDrawerForm
      {...{ form, refusal, isSending, submitLabel }}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <LongTextField name="reason" label={t("fields.note_to_both")} />
    </PlainDrawerForm>
  )
}
