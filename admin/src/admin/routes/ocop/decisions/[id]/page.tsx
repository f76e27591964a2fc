import { useParams } from "react-router-dom"
import { DecisionCrumb, type MatchedId } from "../../../../components/crumb"
import { DecisionDetails } from "../../../../components/decision-details"
import { LoadState } from "../../../../components/load-state"
import { useDecision } from "../../../../lib/api/decisions"

const DecisionPage = () => {
  const { id = "" } = useParams()
  const query = useDecision(id)
  return <LoadState query={query}>{(data) => <DecisionDetails {...data} />}</LoadState>
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <DecisionCrumb id={params.id ?? ""} />,
}

export default DecisionPage
