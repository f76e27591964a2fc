import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ComplaintList } from "../../../components/complaint-list"
import { Crumb } from "../../../components/crumb"

const ComplaintsPage = () => <ComplaintList />

export const handle = { breadcrumb: () => <Crumb text="menu.complaints" /> }

export const config = defineRouteConfig({
  label: "menu.complaints",
  translationNs: "ocop",
  rank: 6,
})

export default ComplaintsPage
