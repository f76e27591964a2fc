import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateSessionForm } from "../../../../components/create-session-form"
import { LoadState } from "../../../../components/load-state"
import { useSessions } from "../../../../lib/api/council"
import { useDossiers } from "../../../../lib/api/dossiers"
import { useStaffRoles } from "../../../../lib/api/staff-roles"

/** As many dossiers as one session may deal with. */
const ALL = 200

const CreateSessionPage = () => {
  const sessions = useSessions({ limit: 1 })
  const roles = useStaffRoles()
  const dossiers = useDossiers({ state: ["advisory"], limit: ALL } as never)
  return (
    <RouteFocusModal>
      <LoadState query={sessions}>
        {({ sessions: [last] }) => (
          <LoadState query={roles}>
            {({ roles }) => (
              <LoadState query={dossiers}>
                {({ dossiers }) => (
                  <CreateSessionForm last={last} roles={roles} dossiers={dossiers} />
                )}
              </LoadState>
            )}
          </LoadState>
        )}
      </LoadState>
    </RouteFocusModal>
  )
}

export default CreateSessionPage
