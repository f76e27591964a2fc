import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { LoadState } from "../../../../../components/load-state"
import { MinutesForm } from "../../../../../components/minutes-form"
import { useSession } from "../../../../../lib/api/council"
import { useTexts } from "../../../../../lib/use-texts"

const MinutesPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useSession(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("room.write_minutes")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>{({ session }) => <MinutesForm session={session} />}</LoadState>
    </RouteDrawer>
  )
}

export default MinutesPage
