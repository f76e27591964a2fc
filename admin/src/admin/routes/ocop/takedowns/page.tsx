import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { TakedownTable } from "../../../components/takedown-table"

const TakedownsPage = () => (
  <>
    <TakedownTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.takedowns" /> }

export const config = defineRouteConfig({
  label: "menu.takedowns",
  translationNs: "ocop",
  rank: 6,
})

export default TakedownsPage
