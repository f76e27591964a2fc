import { RevocationDrawer } from "../../../../../components/revocation-drawer"
import { DecideRevocationForm } from "../../../../../components/revocation-forms"

const DecideRevocationPage = () => (
  <RevocationDrawer title="revocations.decide_title">
    {(row) => <DecideRevocationForm row={row} />}
  </RevocationDrawer>
)

export default DecideRevocationPage
