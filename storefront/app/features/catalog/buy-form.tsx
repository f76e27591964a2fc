import type { StoreProduct } from "@ocop/contracts"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { UnitPriceLine } from "~/features/goods/unit-price"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import { toBuyView, type BuyView, type VariantView } from "./buy-view"

const stockText = ({ sold_out, few_left }: VariantView): string => {
  if (sold_out) return m.product_sold_out()
  return few_left === null ? m.product_in_stock() : m.product_few_left({ count: few_left })
}

const Variant = ({ variant, first }: { variant: VariantView; first: boolean }) => (
  <label className="flex min-h-12 items-center gap-3 rounded-soft border border-edge bg-paper px-4 py-2 has-checked:border-river has-checked:bg-river-soft">
    <input
      type="radio"
      name="variant_id"
      value={variant.id}
      defaultChecked={first}
      disabled={variant.sold_out}
      className="size-5 shrink-0 accent-river"
    />
    <span className="grow">
      {variant.title}
      <span className="block text-ink-soft">{stockText(variant)}</span>
    </span>
    <span className="text-right">
      <span className="block font-semibold">{formatVnd(variant.price)}</span>
      <UnitPriceLine price={variant.unit_price} />
    </span>
  </label>
)

/** A choice only where there is one. */
const Variants = ({ buy }: { buy: BuyView }) =>
  buy.variants.length === 1 ? (
    <input type="hidden" name="variant_id" value={buy.variants[0]?.id} />
  ) : (
    <fieldset className="space-y-2">
      <legend className="mb-1 font-medium">{m.product_variant()}</legend>
      {buy.variants.map((variant) => (
        <Variant key={variant.id} variant={variant} first={variant.id === buy.first} />
      ))}
    </fieldset>
  )

const AddToCart = ({ buy }: { buy: BuyView }) => (
  <form method="post" action={checkoutPaths.cart()} className="space-y-4">
    <input type="hidden" name="intent" value="add" />
    <Variants buy={buy} />
    <div className="flex flex-wrap items-end gap-3">
      <div>
        <label htmlFor="quantity" className="block font-medium">
          {m.product_quantity()}
        </label>
        <input
          id="quantity"
          name="quantity"
          type="number"
          min={1}
          max={buy.max_quantity}
          step={1}
          inputMode="numeric"
          defaultValue={1}
          className="min-h-12 w-24 rounded-soft border border-edge bg-paper px-3 text-lg"
        />
      </div>
      <button className={`${BUTTON} min-h-12 grow text-lg`}>{m.product_add()}</button>
    </div>
  </form>
)

const priceText = ({ price }: BuyView): string => {
  if (!price) return m.product_no_price()
  if (price.from === price.to) return formatVnd(price.from)
  return m.product_price_range({ from: formatVnd(price.from), to: formatVnd(price.to) })
}

const Stock = ({ buy }: { buy: BuyView }) => {
  const [only, ...others] = buy.variants
  if (!only) return null
  if (!buy.can_buy) return <p className="font-semibold text-danger">{m.product_sold_out()}</p>
  return others.length ? null : <p className="text-ink-soft">{stockText(only)}</p>
}

/** Price, stock and the way into the cart. */
export const BuyBox = ({ product }: { product: StoreProduct }) => {
  const buy = toBuyView(product)
  return (
    <div className="space-y-3">
      <div>
        <p className="text-2xl font-bold text-cinnamon-deep">{priceText(buy)}</p>
        {buy.pack ? <p>{buy.pack}</p> : null}
        <UnitPriceLine price={buy.unit_price} />
        {buy.price ? <p className="text-ink-soft">{m.product_price_with_tax()}</p> : null}
        <Stock buy={buy} />
      </div>
      {buy.can_buy ? (
        <>
          <AddToCart buy={buy} />
          <p className="text-ink-soft">{m.product_cod()}</p>
        </>
      ) : null}
    </div>
  )
}
