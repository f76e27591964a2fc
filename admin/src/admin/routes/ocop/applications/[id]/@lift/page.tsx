import { ApplicationDrawer } from "../../../../../components/application-drawer"
import { LiftSuspensionForm } from "../../../../../components/seller-forms"

const LiftPage = () => (
  <ApplicationDrawer title="applications.lift_title">
    {({ producer }) => producer && <LiftSuspensionForm id={producer.id} name={producer.name} />}
  </ApplicationDrawer>
)

export default LiftPage
