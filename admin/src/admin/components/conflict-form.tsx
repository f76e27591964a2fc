import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminDeclareConflictBody,
  CONFLICT_NAMES,
  type AdminDossierResponse,
} from "@ocop/contracts"
import { CONFLICTS } from "@ocop/rules"
import { useDeclareConflict } from "../lib/api/council"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField, SelectField } from "./form-fields"

/** A member says what stands between them and a dossier; there is no way back. */
export const ConflictForm = ({ dossier }: AdminDossierResponse) => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useDeclareConflict(dossier.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { conflict: "", note: "" },
    schema: AdminDeclareConflictBody,
    toBody: ({ conflict, note }): AdminDeclareConflictBody => ({
      // the contract's schema refuses what is no conflict before the body is sent
      conflict: conflict as AdminDeclareConflictBody["conflict"],
      note,
    }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("room.conflict_declared"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("room.conflict_intro", { product: dossier.product_name })}
      onSubmit={submit}
      submitLabel={t("room.conflict_save")}
      isSending={isSending}
      danger
    >
      <SelectField
        name="conflict"
        label={t("fields.conflict")}
        placeholder={t("form.choose")}
        options={CONFLICTS.map((value) => ({ value, label: CONFLICT_NAMES[value][language] }))}
      />
      <LongTextField name="note" label={t("fields.note")} />
    </ActDrawerForm>
  )
}
