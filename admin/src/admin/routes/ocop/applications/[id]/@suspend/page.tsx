import { ApplicationDrawer } from "../../../../../components/application-drawer"
import { SuspendSellerForm } from "../../../../../components/seller-forms"

const SuspendPage = () => (
  <ApplicationDrawer title="applications.suspend_title">
    {({ producer }) => producer && <SuspendSellerForm id={producer.id} name={producer.name} />}
  </ApplicationDrawer>
)

export default SuspendPage
