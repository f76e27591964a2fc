import { RevocationDrawer } from "../../../../../components/revocation-drawer"
import { NotifyRevocationForm } from "../../../../../components/revocation-forms"

const NotifyRevocationPage = () => (
  <RevocationDrawer title="revocations.notify_title">
    {(row) => <NotifyRevocationForm row={row} />}
  </RevocationDrawer>
)

export default NotifyRevocationPage
