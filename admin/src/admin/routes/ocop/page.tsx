import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Navigate } from "react-router-dom"
import { useOwnRoles } from "../../lib/api/dossiers"
import { paths } from "../../lib/paths"

/** The menu's heading; the work is in the pages below it: dossiers for guests on the desk. */
const OcopPage = () => {
  const { data, isPending } = useOwnRoles()
  if (isPending) return null
  const roles = data?.roles.map(({ role }) => role) ?? []
  const isGuest = roles.length > 0 && !roles.includes("provincial_office")
  return <Navigate to={isGuest ? paths.dossiers : paths.certificates} replace />
}

export const config = defineRouteConfig({
  label: "menu.ocop",
  translationNs: "ocop",
  icon: CheckCircle,
})

export default OcopPage
