import { Outlet, useParams } from "react-router-dom"
import { CouncilRoom } from "../../../../../components/council-room"
import { Crumb } from "../../../../../components/crumb"
import { LoadState } from "../../../../../components/load-state"
import { useCouncil } from "../../../../../lib/api/council"
import { useDossier, useDossierCard, useOwnRoles } from "../../../../../lib/api/dossiers"

const CouncilPage = () => {
  const { id = "" } = useParams()
  const me = useOwnRoles()
  const card = useDossierCard(id)
  const council = useCouncil(id)
  const dossier = useDossier(id)
  return (
    <>
      <LoadState query={dossier}>
        {(answer) => (
          <LoadState query={council}>
            {(council) => (
              <LoadState query={card}>
                {({ scorecard }) => (
                  <LoadState query={me}>
                    {(me) => (
                      <CouncilRoom answer={answer} council={council} card={scorecard} me={me} />
                    )}
                  </LoadState>
                )}
              </LoadState>
            )}
          </LoadState>
        )}
      </LoadState>
      <Outlet />
    </>
  )
}

export const handle = { breadcrumb: () => <Crumb text="room.room" /> }

export default CouncilPage
