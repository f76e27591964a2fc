import { useParams } from "react-router-dom"
import { ActDrawer } from "../../../../../components/act-drawer"
import { LoadState } from "../../../../../components/load-state"
import { MoveSuspicionForm } from "../../../../../components/move-suspicion-form"
import { useSuspicion } from "../../../../../lib/api/suspicions"
import { useTexts } from "../../../../../lib/use-texts"

const MoveSuspicionPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useSuspicion(id)
  return (
    <ActDrawer title={t("suspicions.move_title")}>
      <LoadState query={query}>{({ report }) => <MoveSuspicionForm report={report} />}</LoadState>
    </ActDrawer>
  )
}

export default MoveSuspicionPage
