import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { RenewalTable } from "../../../components/renewal-table"

export const handle = { breadcrumb: () => <Crumb text="menu.renewals" /> }

export const config = defineRouteConfig({
  label: "menu.renewals",
  translationNs: "ocop",
  rank: 9,
})

export default RenewalTable
