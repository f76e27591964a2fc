import { UNIT_PRICE_NAMES } from "@ocop/contracts"
import type { UnitPrice } from "@ocop/rules"
import { formatVnd } from "~/lib/format"
import { getLocale } from "~/paraglide/runtime"

/** "480.000 ₫/kg". */
export const unitPriceText = ({ amount, per }: UnitPrice): string =>
  `${formatVnd(amount)}/${UNIT_PRICE_NAMES[per][getLocale()]}`

export const UnitPriceLine = ({ price }: { price: UnitPrice | null }) =>
  price ? <span className="text-ink-soft">{unitPriceText(price)}</span> : null
