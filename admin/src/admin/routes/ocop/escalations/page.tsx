import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { EscalationList } from "../../../components/escalation-list"

const EscalationsPage = () => <EscalationList />

export const handle = { breadcrumb: () => <Crumb text="menu.escalations" /> }

export const config = defineRouteConfig({
  label: "menu.escalations",
  translationNs: "ocop",
  rank: 5,
})

export default EscalationsPage
