import { useParams } from "react-router-dom"
import { ActDrawer } from "../../../../../components/act-drawer"
import { LoadState } from "../../../../../components/load-state"
import { MinutesForm } from "../../../../../components/minutes-form"
import { useSession } from "../../../../../lib/api/council"
import { useTexts } from "../../../../../lib/use-texts"

const MinutesPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useSession(id)
  return (
    <ActDrawer title={t("room.write_minutes")}>
      <LoadState query={query}>{({ session }) => <MinutesForm session={session} />}</LoadState>
    </ActDrawer>
  )
}

export default MinutesPage
