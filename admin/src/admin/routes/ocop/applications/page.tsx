import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { ApplicationTable } from "../../../components/application-table"
import { Crumb } from "../../../components/crumb"

const ApplicationsPage = () => (
  <>
    <ApplicationTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.applications" /> }

export const config = defineRouteConfig({
  label: "menu.applications",
  translationNs: "ocop",
  rank: 7,
})

export default ApplicationsPage
