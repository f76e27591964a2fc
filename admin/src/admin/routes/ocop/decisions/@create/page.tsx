import { RouteFocusModal } from "@medusajs/dashboard/components"
import { DecideForm } from "../../../../components/decide-form"
import { useSearchParams } from "react-router-dom"
import { LoadState } from "../../../../components/load-state"
import { useDecisions } from "../../../../lib/api/decisions"

const CreateDecisionPage = () => {
  const query = useDecisions({ limit: 20 })
  const [search] = useSearchParams()
  const level = search.get("level") === "ministry" ? "ministry" : "province"
  return (
    <RouteFocusModal>
      <LoadState query={query}>
        {({ decisions }) => (
          <DecideForm decisions={decisions} level={level} meant={search.get("dossier")} />
        )}
      </LoadState>
    </RouteFocusModal>
  )
}

export default CreateDecisionPage
