import { Text, toast } from "@medusajs/ui"
import { AdminHideReviewBody, AdminShowReviewBody } from "@ocop/contracts"
import { useHideReview, useShowReview } from "../lib/api/reviews"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField } from "./form-fields"
import { PlainDrawerForm } from "./plain-drawer"

interface Props {
  id: string
  onClose: () => void
}

const useDone = (said: string, onClose: () => void) => {
  const { t } = useTexts()
  return () => {
    toast.success(t(said))
    onClose()
  }
}

export const HideReviewForm = ({ id, onClose }: Props) => {
  const { t } = useTexts()
  const { mutateAsync } = useHideReview(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: AdminHideReviewBody,
    toBody: ({ reason }) => ({ reason }),
    send: mutateAsync,
    onDone: useDone("reviews.hide_done", onClose),
  })
  const submitLabel = t("reviews.hide")
  return (
    <PlainDrawerForm {...{ form, refusal, isSending, submitLabel, onClose }} onSubmit={submit}>
      <Text size="small">{t("reviews.hide_intro")}</Text>
      <LongTextField name="reason" label={t("fields.review_public_reason")} />
    </PlainDrawerForm>
  )
}

export const ShowReviewForm = ({ id, onClose }: Props) => {
  const { t } = useTexts()
  const { mutateAsync } = useShowReview(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { note: "" },
    schema: AdminShowReviewBody,
    toBody: ({ note }) => ({ note }),
    send: mutateAsync,
    onDone: useDone("reviews.show_done", onClose),
  })
  const submitLabel = t("reviews.show")
  return (
    <PlainDrawerForm {...{ form, refusal, isSending, submitLabel, onClose }} onSubmit={submit}>
      <LongTextField name="note" label={t("fields.note")} optional />
    </PlainDrawerForm>
  )
}
