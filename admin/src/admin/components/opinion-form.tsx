import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminOpinionBody, type AdminDossierResponse } from "@ocop/contracts"
import { useGiveOpinion } from "../lib/api/dossiers"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { opinionBodyOf } from "../lib/view/dossier-forms"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField } from "./form-fields"

/** What the advisory group found, with its visit and the tests it asked for. */
export const OpinionForm = ({ dossier }: AdminDossierResponse) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useGiveOpinion(dossier.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { opinion: "", site_visited_on: "", tests: "" },
    schema: AdminOpinionBody,
    toBody: opinionBodyOf(dossier),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("dossiers.opinion_given", { product: dossier.product_name }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={dossier.product_name}
      onSubmit={submit}
      submitLabel={t("dossiers.opinion_save")}
      isSending={isSending}
    >
      <LongTextField name="opinion" label={t("fields.opinion")} />
      <DayField
        name="site_visited_on"
        label={t("fields.site_visited_on")}
        placeholder={t("form.day_placeholder")}
        optional
      />
      <LongTextField
        name="tests"
        label={t("fields.tests")}
        hint={t("dossiers.tests_hint")}
        optional
      />
    </ActDrawerForm>
  )
}
