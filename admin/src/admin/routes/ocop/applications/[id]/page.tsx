import { Outlet, useParams } from "react-router-dom"
import { ApplicationDetails } from "../../../../components/application-details"
import { ApplicationCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { useApplication } from "../../../../lib/api/applications"

const ApplicationPage = () => {
  const { id = "" } = useParams()
  const query = useApplication(id)
  return (
    <>
      <LoadState query={query}>{(data) => <ApplicationDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <ApplicationCrumb id={params.id ?? ""} />,
}

export default ApplicationPage
