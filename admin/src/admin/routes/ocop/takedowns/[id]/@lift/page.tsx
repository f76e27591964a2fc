import { TakedownDrawer } from "../../../../../components/takedown-drawer"

const LiftTakedownPage = () => <TakedownDrawer move="lift" />

export default LiftTakedownPage
