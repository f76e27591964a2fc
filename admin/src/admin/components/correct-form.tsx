import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminCorrectCertificateBody, type AdminCertificate } from "@ocop/contracts"
import { useCorrectCertificate } from "../lib/api/certificates"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { changedOnly, decisionBodyOf, decisionValuesOf } from "../lib/view/decision-form"
import { ActDrawerForm } from "./act-drawer"
import { DecisionFields } from "./decision-fields"
import { LongTextField } from "./form-fields"

export const CorrectForm = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useCorrectCertificate(certificate.id)
  const shown = decisionValuesOf(certificate)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { ...shown, reason: "" },
    schema: AdminCorrectCertificateBody,
    toBody: ({ reason, ...values }) => ({
      changes: changedOnly(decisionBodyOf(values), shown, values),
      reason,
    }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("certificates.corrected"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("certificates.correct_intro", { product: certificate.product_name })}
      onSubmit={submit}
      submitLabel={t("certificates.correct_save")}
      isSending={isSending}
    >
      <DecisionFields />
      <LongTextField name="reason" label={t("fields.reason")} />
    </ActDrawerForm>
  )
}
