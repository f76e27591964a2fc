import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { DecisionTable } from "../../../components/decision-table"
import { DecisionTasks } from "../../../components/decision-tasks"

const DecisionsPage = () => (
  <>
    <DecisionTable />
    <DecisionTasks />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.decisions" /> }

export const config = defineRouteConfig({
  label: "menu.decisions",
  translationNs: "ocop",
  rank: 12,
})

export default DecisionsPage
