import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { ProducerTable } from "../../../components/producer-table"

const ProducersPage = () => (
  <>
    <ProducerTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.producers" /> }

export const config = defineRouteConfig({
  label: "menu.producers",
  translationNs: "ocop",
  rank: 2,
})

export default ProducersPage
