import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminLiftSuspensionBody,
  AdminSuspendProducerBody,
  SUSPENSION_GROUND_NAMES,
} from "@ocop/contracts"
import { SUSPENSION_GROUNDS, type SuspensionGround } from "@ocop/rules"
import { useLiftSuspension, useSuspendSeller } from "../lib/api/applications"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, SelectField } from "./form-fields"

interface Seller {
  id: string
  name: string
}

const useSuspendForm = (id: string) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useSuspendSeller(id)
  return useActForm({
    defaultValues: { ground: "", begins_on: "", reason: "" },
    schema: AdminSuspendProducerBody,
    // the schema refuses a ground that is none before the body is sent
    toBody: ({ ground, ...rest }) => ({ ...rest, ground: ground as SuspensionGround }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("applications.done"))
      handleSuccess()
    },
  })
}

export const SuspendSellerForm = ({ id, name }: Seller) => {
  const { t, language } = useTexts()
  const { form, refusal, submit, isSending } = useSuspendForm(id)
  const grounds = SUSPENSION_GROUNDS.map((value) => ({
    value,
    label: SUSPENSION_GROUND_NAMES[value][language],
  }))
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={name}
      onSubmit={submit}
      submitLabel={t("applications.suspend")}
      isSending={isSending}
      danger
    >
      <SelectField
        name="ground"
        label={t("fields.suspension_ground")}
        options={grounds}
        placeholder={t("form.choose")}
      />
      <DayField
        name="begins_on"
        label={t("fields.begins_on")}
        placeholder={t("form.day_placeholder")}
        hint={t("applications.notice_hint")}
      />
      <LongTextField
        name="reason"
        label={t("fields.reason")}
        hint={t("applications.reason_hint")}
      />
    </ActDrawerForm>
  )
}

export const LiftSuspensionForm = ({ id, name }: Seller) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useLiftSuspension(id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: AdminLiftSuspensionBody,
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
      submitLabel={t("applications.lift")}
      isSending={isSending}
    >
      <LongTextField name="reason" label={t("fields.reason")} />
    </ActDrawerForm>
  )
}
