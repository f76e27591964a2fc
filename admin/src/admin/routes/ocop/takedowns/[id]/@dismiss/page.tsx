import { TakedownDrawer } from "../../../../../components/takedown-drawer"

const DismissTakedownPage = () => <TakedownDrawer move="dismiss" />

export default DismissTakedownPage
