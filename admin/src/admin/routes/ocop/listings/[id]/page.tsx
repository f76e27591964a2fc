import { Outlet, useParams } from "react-router-dom"
import { ListingCrumb, type MatchedId } from "../../../../components/crumb"
import { ListingChangeDetails } from "../../../../components/listing-change-details"
import { LoadState } from "../../../../components/load-state"
import { useListingChange } from "../../../../lib/api/listings"

const ListingChangePage = () => {
  const { id = "" } = useParams()
  const query = useListingChange(id)
  return (
    <>
      <LoadState query={query}>{(data) => <ListingChangeDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <ListingCrumb id={params.id ?? ""} />,
}

export default ListingChangePage
