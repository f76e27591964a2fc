import { Button, Container, Text } from "@medusajs/ui"
import { STAFF_ROLE_NAMES, type AdminStaffRole } from "@ocop/contracts"
import { STAFF_ROLES } from "@ocop/rules"
import { useState } from "react"
import { useStaffRoles } from "../lib/api/staff-roles"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { ListHeader } from "./list-header"
import { LoadState } from "./load-state"
import { RemoveRoleDrawer } from "./remove-role-drawer"

interface GroupProps {
  role: AdminStaffRole["role"]
  held: AdminStaffRole[]
  onRemove: (role: AdminStaffRole) => void
}

const Group = ({ role, held, onRemove }: GroupProps) => {
  const { t, language } = useTexts()
  return (
    <section>
      <h2 className="txt-small-plus bg-ui-bg-subtle px-6 py-2">
        {STAFF_ROLE_NAMES[role][language]} ({held.length})
      </h2>
      {!held.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("roles.nobody")}
        </Text>
      )}
      <ul className="divide-y">
        {held.map((one) => (
          <li key={one.id} className="flex items-center justify-between gap-4 px-6 py-2">
            <Text size="small">
              {one.user_name ?? one.user_id}
              {one.commune_name && <span className="text-ui-fg-subtle"> · {one.commune_name}</span>}
            </Text>
            <Button
              size="small"
              variant="transparent"
              className="shrink-0 whitespace-nowrap"
              aria-label={t("roles.remove_of", { name: one.user_name ?? one.user_id })}
              onClick={() => onRemove(one)}
            >
              {t("roles.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is what in evaluations, role by role. */
export const StaffRoleList = () => {
  const { t } = useTexts()
  const query = useStaffRoles()
  const [leaving, setLeaving] = useState<AdminStaffRole | null>(null)
  return (
    <Container className="divide-y p-0">
      <ListHeader
        title={t("roles.title")}
        subtitle={t("roles.subtitle")}
        actions={[{ label: t("roles.assign"), to: paths.assignRole }]}
      />
      <LoadState query={query}>
        {({ roles }) =>
          STAFF_ROLES.map((role) => (
            <Group
              key={role}
              role={role}
              held={roles.filter((one) => one.role === role)}
              onRemove={setLeaving}
            />
          ))
        }
      </LoadState>
      {leaving && <RemoveRoleDrawer role={leaving} onClose={() => setLeaving(null)} />}
    </Container>
  )
}
