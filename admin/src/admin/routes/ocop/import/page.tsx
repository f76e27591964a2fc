import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { ImportPanel } from "../../../components/import-panel"

const ImportPage = () => <ImportPanel />

export const handle = { breadcrumb: () => <Crumb text="menu.import" /> }

export const config = defineRouteConfig({
  label: "menu.import",
  translationNs: "ocop",
  rank: 3,
})

export default ImportPage
