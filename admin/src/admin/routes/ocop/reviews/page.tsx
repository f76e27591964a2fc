import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { ReviewTable } from "../../../components/review-table"

const ReviewsPage = () => <ReviewTable />

export const handle = { breadcrumb: () => <Crumb text="menu.reviews" /> }

export const config = defineRouteConfig({
  label: "menu.reviews",
  translationNs: "ocop",
  rank: 8,
})

export default ReviewsPage
