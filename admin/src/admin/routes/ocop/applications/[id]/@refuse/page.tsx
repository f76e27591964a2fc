import { ApplicationDrawer } from "../../../../../components/application-drawer"
import { EndApplicationForm } from "../../../../../components/application-forms"

const RefusePage = () => (
  <ApplicationDrawer title="applications.refuse_title">
    {({ id, name }) => <EndApplicationForm id={id} name={name} end="refuse" />}
  </ApplicationDrawer>
)

export default RefusePage
