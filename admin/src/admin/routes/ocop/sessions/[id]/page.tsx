import { Outlet, useParams } from "react-router-dom"
import { SessionCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { SessionDetails } from "../../../../components/session-details"
import { useSession } from "../../../../lib/api/council"

const SessionPage = () => {
  const { id = "" } = useParams()
  const query = useSession(id)
  return (
    <>
      <LoadState query={query}>{({ session }) => <SessionDetails session={session} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <SessionCrumb id={params.id ?? ""} />,
}

export default SessionPage
