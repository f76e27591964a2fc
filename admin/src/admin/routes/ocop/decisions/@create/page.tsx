import { RouteFocusModal } from "@medusajs/dashboard/components"
import { DecideForm } from "../../../../components/decide-form"
import { LoadState } from "../../../../components/load-state"
import { useDecisions } from "../../../../lib/api/decisions"

const CreateDecisionPage = () => {
  const query = useDecisions({ limit: 20 })
  return (
    <RouteFocusModal>
      <LoadState query={query}>{({ decisions }) => <DecideForm decisions={decisions} />}</LoadState>
    </RouteFocusModal>
  )
}

export default CreateDecisionPage
