import { ApplicationDrawer } from "../../../../../components/application-drawer"
import { EndApplicationForm } from "../../../../../components/application-forms"

const WithdrawPage = () => (
  <ApplicationDrawer title="applications.withdraw_title">
    {({ id, name }) => <EndApplicationForm id={id} name={name} end="withdraw" />}
  </ApplicationDrawer>
)

export default WithdrawPage
