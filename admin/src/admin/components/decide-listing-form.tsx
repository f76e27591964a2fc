import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminApproveListingBody, AdminReturnListingBody } from "@ocop/contracts"
import { useApproveListing, useReturnListing } from "../lib/api/listings"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { reasonsOf } from "../lib/view/listing"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField } from "./form-fields"

interface Decided {
  id: string
  title: string
}

export const ApproveListingForm = ({ id, title }: Decided) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useApproveListing(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { note: "" },
    schema: AdminApproveListingBody,
    toBody: ({ note }) => ({ note: note.trim() || null }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("listings.approved", { title }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${title} – ${t("listings.approve_hint")}`}
      onSubmit={submit}
      submitLabel={t("listings.approve")}
      isSending={isSending}
    >
      <LongTextField name="note" label={t("fields.note")} optional />
    </ActDrawerForm>
  )
}

export const ReturnListingForm = ({ id, title }: Decided) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useReturnListing(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reasons: "" },
    schema: AdminReturnListingBody,
    toBody: ({ reasons }) => ({ reasons: reasonsOf(reasons) }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("listings.returned", { title }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={title}
      onSubmit={submit}
      submitLabel={t("listings.return")}
      isSending={isSending}
    >
      <LongTextField name="reasons" label={t("fields.reasons")} hint={t("listings.return_hint")} />
    </ActDrawerForm>
  )
}
