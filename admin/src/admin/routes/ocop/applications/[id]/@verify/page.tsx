import { ApplicationDrawer } from "../../../../../components/application-drawer"
import { VerifyApplicationForm } from "../../../../../components/application-forms"

const VerifyPage = () => (
  <ApplicationDrawer title="applications.verify_title">
    {({ id, name }) => <VerifyApplicationForm id={id} name={name} />}
  </ApplicationDrawer>
)

export default VerifyPage
