import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LoadState } from "../components/load-state"
import { ProductPanel } from "../components/product-panel"
import { useProductPanel } from "../lib/api/products"

/** What the register knows of the product on whose page this stands. */
const ProductPanelWidget = ({ data }: { data: { id: string } }) => {
  const query = useProductPanel(data.id)
  return <LoadState query={query}>{(panel) => <ProductPanel panel={panel} />}</LoadState>
}

export const config = defineWidgetConfig({
  id: "ocop-product-panel",
  zone: "product.details.side",
})

export default ProductPanelWidget
