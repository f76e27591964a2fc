import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import type { LineView } from "./cart-view"
import { refusalText } from "./words"

/** The old price, the new one and what lies between. */
const differenceText = (before: number, now: number): string => {
  const prices = { before: formatVnd(before), now: formatVnd(now) }
  const amount = formatVnd(Math.abs(now - before))
  return now > before
    ? m.cart_price_risen({ ...prices, amount })
    : m.cart_price_fallen({ ...prices, amount })
}

/** What the buyer must look at in a line. */
export const IssueText = ({ line }: { line: LineView }) => {
  if (!line.issue) return null
  const { code, previous_unit_price } = line.issue
  return (
    <p className="mt-1 font-medium text-danger">
      {refusalText(code)}{" "}
      {previous_unit_price === null ? null : differenceText(previous_unit_price, line.unit_price)}
    </p>
  )
}
