import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { LoadState } from "../../../../../components/load-state"
import { MoveSuspicionForm } from "../../../../../components/move-suspicion-form"
import { useSuspicion } from "../../../../../lib/api/suspicions"
import { useTexts } from "../../../../../lib/use-texts"

const MoveSuspicionPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useSuspicion(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("suspicions.move_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>{({ report }) => <MoveSuspicionForm report={report} />}</LoadState>
    </RouteDrawer>
  )
}

export default MoveSuspicionPage
