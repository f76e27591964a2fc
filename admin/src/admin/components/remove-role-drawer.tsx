import { toast } from "@medusajs/ui"
import { AdminRemoveRoleBody, STAFF_ROLE_NAMES, type AdminStaffRole } from "@ocop/contracts"
import { useRemoveRole } from "../lib/api/staff-roles"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField } from "./form-fields"
import { PlainDrawer, PlainDrawerForm } from "./plain-drawer"

interface Props {
  role: AdminStaffRole
  onClose: () => void
}

/** Takes a role away, with the reason for the trail. */
export const RemoveRoleDrawer = ({ role, onClose }: Props) => {
  const { t, language } = useTexts()
  const { mutateAsync } = useRemoveRole(role.id)
  const name = role.user_name ?? role.user_id
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: AdminRemoveRoleBody,
    toBody: (values) => values,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("roles.removed", { name }))
      onClose()
    },
  })
  return (
    <PlainDrawer isOpen onClose={onClose} title={t("roles.remove_of", { name })}>
      <PlainDrawerForm
        form={form}
        refusal={refusal}
        onSubmit={submit}
        onClose={onClose}
        submitLabel={t("roles.remove")}
        isSending={isSending}
      >
        <p className="txt-small text-ui-fg-subtle">{STAFF_ROLE_NAMES[role.role][language]}</p>
        <LongTextField name="reason" label={t("fields.reason")} />
      </PlainDrawerForm>
    </PlainDrawer>
  )
}
