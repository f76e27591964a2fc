import { useParams } from "react-router-dom"
import { ComplaintDetails } from "../../../../components/complaint-details"
import { Crumb } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { useComplaint } from "../../../../lib/api/complaints"

const ComplaintPage = () => {
  const { id = "" } = useParams()
  const query = useComplaint(id)
  return (
    <LoadState query={query}>
      {({ complaint }) => <ComplaintDetails complaint={complaint} />}
    </LoadState>
  )
}

export const handle = { breadcrumb: () => <Crumb text="complaints.one" /> }

export default ComplaintPage
