import { Outlet, useParams } from "react-router-dom"
import { RevocationCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { RevocationDetails } from "../../../../components/revocation-details"
import { useRevocation } from "../../../../lib/api/supervision"

const RevocationPage = () => {
  const { id = "" } = useParams()
  const query = useRevocation(id)
  return (
    <>
      <LoadState query={query}>{(data) => <RevocationDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <RevocationCrumb id={params.id ?? ""} />,
}

export default RevocationPage
