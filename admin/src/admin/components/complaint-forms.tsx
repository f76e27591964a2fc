import { toast } from "@medusajs/ui"
import {
  AdminDecideComplaintBody,
  COMPLAINT_OUTCOME_NAMES,
  ComplaintTextBody,
  type AdminComplaint,
} from "@ocop/contracts"
import { COMPLAINT_OUTCOMES, type ComplaintOutcome } from "@ocop/rules"
import { useDecideComplaint, useReplyComplaint } from "../lib/api/complaints"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField, SelectField } from "./form-fields"
import { PlainDrawerForm } from "./plain-drawer"

interface Props {
  complaint: AdminComplaint
  onClose: () => void
}

const useDone = ({ complaint, onClose }: Props) => {
  const { t } = useTexts()
  return () => {
    toast.success(t("complaints.done", { number: complaint.order_number }))
    onClose()
  }
}

/** Words for both sides; nothing is decided by them. */
export const ReplyComplaintForm = (props: Props) => {
  const { t } = useTexts()
  const { mutateAsync } = useReplyComplaint(props.complaint.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { text: "" },
    schema: ComplaintTextBody,
    toBody: ({ text }) => ({ text }),
    send: mutateAsync,
    onDone: useDone(props),
  })
  return (
    <PlainDrawerForm
      {...{ form, refusal, isSending }}
      submitLabel={t("complaints.reply")}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <LongTextField name="text" label={t("fields.note_to_both")} />
    </PlainDrawerForm>
  )
}

/** The floor's decision, with its reason; it ends the complaint. */
export const DecideComplaintForm = (props: Props) => {
  const { t, language } = useTexts()
  const { mutateAsync } = useDecideComplaint(props.complaint.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { outcome: "", text: "" },
    schema: AdminDecideComplaintBody,
    // the schema refuses an outcome that is none before the body is sent
    toBody: ({ outcome, text }) => ({ outcome: outcome as ComplaintOutcome, text }),
    send: mutateAsync,
    onDone: useDone(props),
  })
  return (
    <PlainDrawerForm
      {...{ form, refusal, isSending }}
      submitLabel={t("complaints.decide")}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        name="outcome"
        label={t("fields.outcome")}
        options={COMPLAINT_OUTCOMES.map((value) => ({
          value,
          label: COMPLAINT_OUTCOME_NAMES[value][language],
        }))}
      />
      <LongTextField name="text" label={t("fields.decision_reason")} />
    </PlainDrawerForm>
  )
}
