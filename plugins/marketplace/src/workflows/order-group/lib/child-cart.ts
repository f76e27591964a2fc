import type { CreateCartDTO, CreateLineItemDTO } from "@medusajs/framework/types"
import type { CartPart } from "@ocop/rules"
import type { Adjustment, CartColumns, SplitCart, SplitRow } from "./split-cart"

const ITEM = [
  "title",
  "subtitle",
  "thumbnail",
  "quantity",
  "variant_id",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "requires_shipping",
  "is_discountable",
  "is_giftcard",
  "is_tax_inclusive",
  "is_custom_price",
  "metadata",
]
const METHOD = ["name", "description", "is_tax_inclusive", "shipping_option_id", "data", "metadata"]
const ADJUSTMENT = ["description", "code", "provider_id", "promotion_id", "metadata"]
const TAX_LINE = ["description", "code", "rate", "provider_id", "tax_rate_id", "metadata", "data"]
const CART = ["region_id", "customer_id", "sales_channel_id", "email", "currency_code", "locale"]
const ADDRESS = [
  "customer_id",
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "country_code",
  "province",
  "postal_code",
  "phone",
  "metadata",
]

const pick = (row: CartColumns, names: readonly string[]): CartColumns =>
  Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])))

/** With every digit the database keeps. */
const exact = (row: CartColumns, name: string): CartColumns => {
  const amount = row[`raw_${name}`] ?? row[name]
  return amount === undefined || amount === null ? {} : { [name]: amount }
}

const adjustments = (rows: Adjustment[] | null, names: readonly string[]) =>
  (rows ?? []).map((row) => ({ ...pick(row, names), ...exact(row, "amount") }))

const belongings = ({ tax_lines, adjustments: rows }: SplitRow, names: readonly string[]) => ({
  tax_lines: (tax_lines ?? []).map((row) => pick(row, TAX_LINE)),
  adjustments: adjustments(rows, names),
})

const ownRows = <Row extends SplitRow>(rows: readonly Row[], ids: readonly string[]): Row[] =>
  rows.filter(({ id }) => ids.includes(id))

const address = (row: CartColumns | null) => (row ? pick(row, ADDRESS) : undefined)

export interface ChildCart {
  id: string
  group_id: string
  part: CartPart
}

/** The lines of a part with their taxes and discounts, as they stand in the cart. */
export const childLines = (cart: SplitCart, { id, part }: ChildCart): CreateLineItemDTO[] =>
  ownRows(cart.items, part.line_ids).map((item) => ({
    ...pick(item, ITEM),
    ...exact(item, "unit_price"),
    ...exact(item, "compare_at_unit_price"),
    ...belongings(item, [...ADJUSTMENT, "is_tax_inclusive"]),
    cart_id: id,
  })) as unknown as CreateLineItemDTO[] // the columns of one cart are those of another

export const childMethods = (cart: SplitCart, { id, part }: ChildCart): CartColumns[] =>
  ownRows(cart.shipping_methods, part.shipping_ids).map((method) => ({
    ...pick(method, METHOD),
    ...exact(method, "amount"),
    ...belongings(method, ADJUSTMENT),
    cart_id: id,
  }))

/** The cart one producer's order is made through: the same buyer, place and words. */
export const childCart = (cart: SplitCart, { id, group_id }: ChildCart): CreateCartDTO =>
  ({
    ...pick(cart, CART),
    id,
    metadata: { ...cart.metadata, order_group_id: group_id },
    shipping_address: address(cart.shipping_address),
    billing_address: address(cart.billing_address),
  }) as unknown as CreateCartDTO // the columns of one cart are those of another

const rowsOf = (cart: SplitCart, { part }: ChildCart): SplitRow[] => [
  ...ownRows<SplitRow>(cart.items, part.line_ids),
  ...ownRows<SplitRow>(cart.shipping_methods, part.shipping_ids),
]

const adjustmentsOf = (cart: SplitCart, child: ChildCart): Adjustment[] =>
  rowsOf(cart, child).flatMap((row) => row.adjustments ?? [])

/** Discounts that took something off this part, by the names their promotions have. */
export const codesOf = (cart: SplitCart, child: ChildCart): string[] => [
  ...new Set(adjustmentsOf(cart, child).flatMap(({ code }) => code ?? [])),
]

export const promotionsOf = (cart: SplitCart, child: ChildCart): string[] => {
  const used = new Set(adjustmentsOf(cart, child).map(({ promotion_id }) => promotion_id))
  return (cart.promotions ?? []).flatMap((one) => (one && used.has(one.id) ? one.id : []))
}
