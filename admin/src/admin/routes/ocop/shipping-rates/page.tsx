import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/crumb"
import { FloorRates } from "../../../components/floor-rates"
import { LoadState } from "../../../components/load-state"
import { useFloorRates } from "../../../lib/api/shipping-rates"

const ShippingRatesPage = () => (
  <LoadState query={useFloorRates()}>{(data) => <FloorRates {...data} />}</LoadState>
)

export const handle = { breadcrumb: () => <Crumb text="menu.shipping_rates" /> }

export const config = defineRouteConfig({
  label: "menu.shipping_rates",
  translationNs: "ocop",
  rank: 9,
})

export default ShippingRatesPage
