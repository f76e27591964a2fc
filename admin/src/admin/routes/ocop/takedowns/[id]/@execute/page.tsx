import { TakedownDrawer } from "../../../../../components/takedown-drawer"

const ExecuteTakedownPage = () => <TakedownDrawer move="execute" />

export default ExecuteTakedownPage
