import { Outlet, useParams } from "react-router-dom"
import { TakedownCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { TakedownDetails } from "../../../../components/takedown-details"
import { useTakedown } from "../../../../lib/api/listings"

const TakedownPage = () => {
  const { id = "" } = useParams()
  const query = useTakedown(id)
  return (
    <>
      <LoadState query={query}>{(data) => <TakedownDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <TakedownCrumb id={params.id ?? ""} />,
}

export default TakedownPage
