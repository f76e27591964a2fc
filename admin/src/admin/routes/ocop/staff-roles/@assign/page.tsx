import { ActDrawer } from "../../../../components/act-drawer"
import { AssignRoleForm } from "../../../../components/assign-role-form"
import { useTexts } from "../../../../lib/use-texts"

const AssignRolePage = () => {
  const { t } = useTexts()
  return (
    <ActDrawer title={t("roles.assign")}>
      <AssignRoleForm />
    </ActDrawer>
  )
}

export default AssignRolePage
