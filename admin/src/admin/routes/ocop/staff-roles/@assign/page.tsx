import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { AssignRoleForm } from "../../../../components/assign-role-form"
import { useTexts } from "../../../../lib/use-texts"

const AssignRolePage = () => {
  const { t } = useTexts()
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("roles.assign")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <AssignRoleForm />
    </RouteDrawer>
  )
}

export default AssignRolePage
