import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { ReturnListingForm } from "../../../../../components/decide-listing-form"
import { LoadState } from "../../../../../components/load-state"
import { useListingChange } from "../../../../../lib/api/listings"
import { useTexts } from "../../../../../lib/use-texts"

const ReturnListingPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useListingChange(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("listings.return_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>
        {({ change }) => <ReturnListingForm id={id} title={change.title} />}
      </LoadState>
    </RouteDrawer>
  )
}

export default ReturnListingPage
