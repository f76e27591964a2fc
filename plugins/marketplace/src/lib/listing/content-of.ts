import type { ListingDraft } from "@ocop/contracts"
import { likelyGoodsKind, type ListingContent } from "@ocop/rules"
import type { ListingRow } from "../../modules/listing/service"
import type { ListingProduct } from "./read-products"

type Said = Pick<ListingRow, "product_set" | "weight_grams"> | null

/** What buyers read of a listing now. */
export const contentOf = (product: ListingProduct, said: Said): ListingContent => {
  const { ocop_goods: goods, ocop_registered_product: registered, variants } = product
  const set = registered ? registered.product_set : (said?.product_set ?? null)
  const [only] = variants.length === 1 ? variants : []
  const net = goods?.net_contents.find(({ variant_id }) => variant_id === only?.id)
  return {
    title: product.title,
    description: product.description || null,
    goods_kind: goods?.goods_kind ?? likelyGoodsKind(set),
    product_set: set,
    registered_product_id: registered?.id ?? null,
    net_content: net?.net_content ?? null,
    weight_grams: only ? (only.weight ?? said?.weight_grams ?? null) : null,
    label: Object.fromEntries((goods?.label ?? []).map(({ field, value }) => [field, value])),
    photos: (product.images ?? []).map(({ url }) => url),
  }
}

/** With which a new listing begins. */
export const EMPTY_DRAFT: ListingDraft = {
  content: {
    title: "",
    description: null,
    goods_kind: "food",
    product_set: null,
    registered_product_id: null,
    net_content: null,
    weight_grams: null,
    label: {},
    photos: [],
  },
  price: null,
  stock: null,
}
