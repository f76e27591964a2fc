import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { SessionTable } from "../../../components/session-table"

const SessionsPage = () => (
  <>
    <SessionTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.sessions" /> }

export const config = defineRouteConfig({
  label: "menu.sessions",
  translationNs: "ocop",
  rank: 11,
})

export default SessionsPage
