import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ImportPanel } from "../../../components/import-panel"

const ImportPage = () => <ImportPanel />

export const config = defineRouteConfig({
  label: "menu.import",
  translationNs: "ocop",
  rank: 3,
})

export default ImportPage
