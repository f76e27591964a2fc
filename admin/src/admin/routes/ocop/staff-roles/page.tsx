import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { StaffRoleList } from "../../../components/staff-role-list"

const StaffRolesPage = () => (
  <>
    <StaffRoleList />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.staff_roles" /> }

export const config = defineRouteConfig({
  label: "menu.staff_roles",
  translationNs: "ocop",
  rank: 13,
})

export default StaffRolesPage
