import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminReportDossierBody,
  COMMUNE_FINDING_NAMES,
  type AdminDossierResponse,
} from "@ocop/contracts"
import { COMMUNE_FINDINGS, type CommuneFinding } from "@ocop/rules"
import { useReportDossier } from "../lib/api/dossiers"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import {
  emptyReport,
  metField,
  reportBodyOf,
  reportFieldOf,
  textField,
} from "../lib/view/dossier-forms"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, SelectField, TextField } from "./form-fields"

const Finding = ({ name }: { name: CommuneFinding }) => {
  const { t, language } = useTexts()
  const title = COMMUNE_FINDING_NAMES[name][language]
  return (
    <fieldset className="relative flex flex-col gap-y-3 border-t pt-4">
      <legend className="sr-only">{title}</legend>
      <SelectField
        name={metField(name)}
        label={title}
        placeholder={t("form.choose")}
        options={[
          { value: "yes", label: t("dossiers.met") },
          { value: "no", label: t("dossiers.not_met") },
        ]}
      />
      <LongTextField name={textField(name)} label={t("dossiers.finding_of", { title })} />
    </fieldset>
  )
}

const Fields = () => {
  const { t } = useTexts()
  return (
    <>
      {COMMUNE_FINDINGS.map((name) => (
        <Finding key={name} name={name} />
      ))}
      <LongTextField name="conclusion" label={t("fields.conclusion")} />
      <TextField name="letter_number" label={t("fields.letter_number")} />
      <DayField
        name="letter_on"
        label={t("fields.letter_on")}
        placeholder={t("form.day_placeholder")}
      />
      <TextField
        name="product_number"
        label={t("fields.product_number")}
        hint={t("dossiers.product_number_hint")}
        inputMode="numeric"
      />
    </>
  )
}

/** Mẫu 03: the four things a commune assesses, and its letter. */
export const ReportDossierForm = ({ dossier }: AdminDossierResponse) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useReportDossier(dossier.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: emptyReport(),
    schema: AdminReportDossierBody,
    toBody: reportBodyOf(dossier),
    fieldOf: reportFieldOf,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("dossiers.reported", { product: dossier.product_name }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("dossiers.report_intro", { product: dossier.product_name })}
      onSubmit={submit}
      submitLabel={t("dossiers.report_save")}
      isSending={isSending}
    >
      <Fields />
    </ActDrawerForm>
  )
}
