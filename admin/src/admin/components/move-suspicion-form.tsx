import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminMoveSuspicionBody,
  SUSPICION_STATE_NAMES,
  type AdminSuspicionReport,
} from "@ocop/contracts"
import { useMoveSuspicion } from "../lib/api/suspicions"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { emptyMove, moveBodyOf, movesOf, suspicionTitle } from "../lib/view/suspicion"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField, SelectField } from "./form-fields"

const Fields = ({ report }: { report: AdminSuspicionReport }) => {
  const { t, language } = useTexts()
  return (
    <>
      <SelectField
        name="to"
        label={t("fields.move_to")}
        placeholder={t("form.choose")}
        options={movesOf(report).map((state) => ({
          value: state,
          label: SUSPICION_STATE_NAMES[state][language],
        }))}
      />
      <LongTextField name="reason" label={t("fields.reason")} hint={t("suspicions.reason_hint")} />
      <LongTextField
        name="public_reason"
        label={t("fields.public_reason")}
        hint={t("suspicions.public_reason_hint")}
        optional
      />
    </>
  )
}

export const MoveSuspicionForm = ({ report }: { report: AdminSuspicionReport }) => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useMoveSuspicion(report.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: emptyMove(report),
    schema: AdminMoveSuspicionBody,
    toBody: moveBodyOf,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("suspicions.moved", { receipt: report.receipt }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${suspicionTitle(report, language)} – ${report.receipt}`}
      onSubmit={submit}
      submitLabel={t("suspicions.move_save")}
      isSending={isSending}
    >
      <Fields report={report} />
    </ActDrawerForm>
  )
}
