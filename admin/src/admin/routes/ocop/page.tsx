import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Navigate } from "react-router-dom"
import { paths } from "../../lib/paths"

/** The menu's heading; the work is in the pages below it. */
const OcopPage = () => <Navigate to={paths.certificates} replace />

export const config = defineRouteConfig({
  label: "menu.ocop",
  translationNs: "ocop",
  icon: CheckCircle,
})

export default OcopPage
