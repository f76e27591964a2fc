import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { RevocationTable } from "../../../components/revocation-table"

const RevocationsPage = () => (
  <>
    <RevocationTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.revocations" /> }

export const config = defineRouteConfig({
  label: "menu.revocations",
  translationNs: "ocop",
  rank: 10,
})

export default RevocationsPage
