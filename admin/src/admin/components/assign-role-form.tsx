import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminAssignRoleBody, STAFF_ROLE_NAMES } from "@ocop/contracts"
import { STAFF_ROLES } from "@ocop/rules"
import { useAssignRole } from "../lib/api/staff-roles"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField, SelectField } from "./form-fields"
import { useCommuneOptions, useUserOptions } from "./pickers"
import { SearchField } from "./search-field"

const bodyOf = (values: {
  user_id: string
  role: string
  commune_code: string
  reason: string
}): AdminAssignRoleBody => ({
  user_id: values.user_id,
  // the contract's schema refuses a role that is none before the body is sent
  role: values.role as AdminAssignRoleBody["role"],
  commune_code: values.role === "commune_officer" ? values.commune_code || null : null,
  reason: values.reason,
})

const CommuneField = () => {
  const { t } = useTexts()
  return (
    <SearchField
      name="commune_code"
      label={t("fields.commune_code")}
      hint={t("roles.commune_hint")}
      placeholder={t("form.search_commune")}
      useOptions={useCommuneOptions}
    />
  )
}

/** Gives a staff account a role; a commune officer's comes with its commune. */
export const AssignRoleForm = () => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useAssignRole()
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { user_id: "", role: "", commune_code: "", reason: "" },
    schema: AdminAssignRoleBody,
    toBody: bodyOf,
    send: mutateAsync,
    onDone: ({ role }) => {
      toast.success(t("roles.assigned", { name: role.user_name ?? role.user_id }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("roles.assign_intro")}
      onSubmit={submit}
      submitLabel={t("roles.assign")}
      isSending={isSending}
    >
      <SearchField
        name="user_id"
        label={t("fields.user_id")}
        placeholder={t("roles.search_user")}
        useOptions={useUserOptions}
      />
      <SelectField
        name="role"
        label={t("fields.role")}
        placeholder={t("form.choose")}
        options={STAFF_ROLES.map((value) => ({ value, label: STAFF_ROLE_NAMES[value][language] }))}
      />
      {form.watch("role") === "commune_officer" && <CommuneField />}
      <LongTextField name="reason" label={t("fields.reason")} />
    </ActDrawerForm>
  )
}
