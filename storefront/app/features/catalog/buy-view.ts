import type { StoreProduct, StoreProductVariant } from "@ocop/contracts"
import type { UnitPrice } from "@ocop/rules"

/** Most pieces one order line may ask for here; the cart judges again. */
const MOST_PIECES = 99

export interface VariantView {
  id: string
  title: string
  price: number
  unit_price: UnitPrice | null
  sold_out: boolean
  /** Pieces left where it is worth saying so; null when many or not counted. */
  few_left: number | null
}

export interface BuyView {
  /** Variants that have a price. */
  variants: VariantView[]
  /** The one chosen at first: the first that can be bought; null when sold out. */
  first: string | null
  can_buy: boolean
  max_quantity: number
  price: { from: number; to: number } | null
  /** What the price buys where there is no choice, "Gói 500 g"; null when it has no name. */
  pack: string | null
  /** Of the one pack where there is no choice. */
  unit_price: UnitPrice | null
}

const FEW = 5

const toVariant = ({
  id,
  title,
  price,
  unit_price,
  available,
}: StoreProductVariant): VariantView | null =>
  price === null
    ? null
    : {
        id,
        title,
        price,
        unit_price,
        sold_out: available === 0,
        few_left: available !== null && available > 0 && available <= FEW ? available : null,
      }

/** The commerce framework's own name for a variant nobody has named. */
const UNNAMED = /^default\b/i

const packOf = ([only, ...others]: VariantView[]): string | null =>
  only && !others.length && !UNNAMED.test(only.title) ? only.title : null

const mostOf = (variants: readonly StoreProductVariant[]): number =>
  Math.min(MOST_PIECES, Math.max(1, ...variants.map(({ available }) => available ?? MOST_PIECES)))

/** What can be bought of a product, and for how much. */
export const toBuyView = (product: Pick<StoreProduct, "variants" | "in_stock">): BuyView => {
  const variants = product.variants.map(toVariant).filter((variant) => variant !== null)
  const prices = variants.map(({ price }) => price)
  const first = product.in_stock ? variants.find(({ sold_out }) => !sold_out) : undefined
  return {
    variants,
    first: first?.id ?? null,
    can_buy: first !== undefined,
    max_quantity: mostOf(product.variants),
    price: prices.length ? { from: Math.min(...prices), to: Math.max(...prices) } : null,
    pack: packOf(variants),
    unit_price: variants.length === 1 ? (variants[0]?.unit_price ?? null) : null,
  }
}
