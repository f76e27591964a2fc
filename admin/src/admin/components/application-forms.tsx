import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminRefuseApplicationBody, AdminVerifyApplicationBody } from "@ocop/contracts"
import {
  useEndApplication,
  useVerifyApplication,
  type ApplicationEnd,
} from "../lib/api/applications"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField } from "./form-fields"

interface Decided {
  id: string
  name: string
}

export const VerifyApplicationForm = ({ id, name }: Decided) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useVerifyApplication(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { note: "" },
    schema: AdminVerifyApplicationBody,
    toBody: ({ note }) => ({ note }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("applications.verified", { name }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${name} – ${t("applications.verify_hint")}`}
      onSubmit={submit}
      submitLabel={t("applications.verify")}
      isSending={isSending}
    >
      <LongTextField
        name="note"
        label={t("fields.note")}
        hint={t("applications.note_hint")}
        optional
      />
    </ActDrawerForm>
  )
}

export const EndApplicationForm = ({ id, name, end }: Decided & { end: ApplicationEnd }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useEndApplication(id, end)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: AdminRefuseApplicationBody,
    toBody: ({ reason }) => ({ reason }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("applications.done"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={name}
      onSubmit={submit}
      submitLabel={t(`applications.${end}`)}
      isSending={isSending}
      danger
    >
      <LongTextField
        name="reason"
        label={t("fields.reason")}
        hint={t("applications.reason_hint")}
      />
    </ActDrawerForm>
  )
}
