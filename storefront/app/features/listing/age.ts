import type { StoreProduct } from "@ocop/contracts"
import { isAlcohol } from "@ocop/rules"

/** Says in an address that its page is for adults; the server adds it for who has confirmed. */
export const ADULT_QUERY = "tuoi"
const ADULT = "18"

/** Whether the visitor must say to be of age before the product is shown. */
export const needsAge = (
  { goods, product_set }: Pick<StoreProduct, "goods" | "product_set">,
  search: URLSearchParams
): boolean => isAlcohol(goods?.goods_kind ?? null, product_set) && search.get(ADULT_QUERY) !== ADULT
