import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Outlet } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { ListingChangeTable } from "../../../components/listing-change-table"

const ListingsPage = () => (
  <>
    <ListingChangeTable />
    <Outlet />
  </>
)

export const handle = { breadcrumb: () => <Crumb text="menu.listings" /> }

export const config = defineRouteConfig({
  label: "menu.listings",
  translationNs: "ocop",
  rank: 5,
})

export default ListingsPage
