import { useParams } from "react-router-dom"
import { ActDrawer } from "../../../../../components/act-drawer"
import { ApproveListingForm } from "../../../../../components/decide-listing-form"
import { LoadState } from "../../../../../components/load-state"
import { useListingChange } from "../../../../../lib/api/listings"
import { useTexts } from "../../../../../lib/use-texts"

const ApproveListingPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useListingChange(id)
  return (
    <ActDrawer title={t("listings.approve_title")}>
      <LoadState query={query}>
        {({ change }) => <ApproveListingForm id={id} title={change.title} />}
      </LoadState>
    </ActDrawer>
  )
}

export default ApproveListingPage
