import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { ApproveListingForm } from "../../../../../components/decide-listing-form"
import { LoadState } from "../../../../../components/load-state"
import { useListingChange } from "../../../../../lib/api/listings"
import { useTexts } from "../../../../../lib/use-texts"

const ApproveListingPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useListingChange(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("listings.approve_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>
        {({ change }) => <ApproveListingForm id={id} title={change.title} />}
      </LoadState>
    </RouteDrawer>
  )
}

export default ApproveListingPage
