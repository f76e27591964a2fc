import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { SuspicionTable } from "../../../components/suspicion-table"

const SuspicionsPage = () => (
  <>
    <SuspicionTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.suspicions" /> }

export const config = defineRouteConfig({
  label: "menu.suspicions",
  translationNs: "ocop",
  rank: 4,
})

export default SuspicionsPage
