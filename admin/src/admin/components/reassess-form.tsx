import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminFileReassessmentBody, type AdminCertificate } from "@ocop/contracts"
import { addDays, EXTENSION_DAYS, localDate, reassessmentWindow } from "@ocop/rules"
import { useFileReassessment } from "../lib/api/certificates"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import type { ReassessmentValues } from "../lib/view/revocation-form"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, TextField } from "./form-fields"

const EMPTY: ReassessmentValues = { filed_on: "", receipt_number: "", reason: "" }

/** When filing in time ended for this certificate, and until when filing late lets it stand. */
const useDays = ({ last_day }: AdminCertificate) => {
  const { language } = useTexts()
  const end = localDate(last_day)
  return {
    closes: formatDay(reassessmentWindow(end).closesOn, language),
    last: formatDay(end, language),
    until: formatDay(addDays(end, EXTENSION_DAYS), language),
  }
}

export const ReassessForm = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useFileReassessment(certificate.id)
  const days = useDays(certificate)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: EMPTY,
    schema: AdminFileReassessmentBody,
    toBody: (values: ReassessmentValues) => values,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("certificates.reassessed", { day: days.until }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("certificates.reassess_intro", { product: certificate.product_name, ...days })}
      onSubmit={submit}
      submitLabel={t("certificates.reassess_save")}
      isSending={isSending}
    >
      <DayField
        name="filed_on"
        label={t("fields.filed_on")}
        placeholder={t("form.day_placeholder")}
      />
      <TextField name="receipt_number" label={t("fields.receipt_number")} />
      <LongTextField name="reason" label={t("fields.reason")} />
    </ActDrawerForm>
  )
}
