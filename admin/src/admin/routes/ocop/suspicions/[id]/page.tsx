import { Outlet, useParams } from "react-router-dom"
import { SuspicionCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { SuspicionDetails } from "../../../../components/suspicion-details"
import { useSuspicion } from "../../../../lib/api/suspicions"

const SuspicionPage = () => {
  const { id = "" } = useParams()
  const query = useSuspicion(id)
  return (
    <>
      <LoadState query={query}>{(data) => <SuspicionDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <SuspicionCrumb id={params.id ?? ""} />,
}

export default SuspicionPage
