import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { CertificateTable } from "../../../components/certificate-table"

const CertificatesPage = () => (
  <>
    <CertificateTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.certificates" /> }

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "ocop",
  rank: 1,
})

export default CertificatesPage
