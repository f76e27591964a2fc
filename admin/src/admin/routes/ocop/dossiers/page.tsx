import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { DossierTable } from "../../../components/dossier-table"

const DossiersPage = () => <DossierTable />

export const handle = { breadcrumb: () => <Crumb text="menu.dossiers" /> }

export const config = defineRouteConfig({
  label: "menu.dossiers",
  translationNs: "ocop",
  rank: 10,
})

export default DossiersPage
