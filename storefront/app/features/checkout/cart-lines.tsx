import { MAX_LINE_QUANTITY } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import type { LineView, SellerView } from "./cart-view"
import { checkoutPaths } from "./checkout-paths"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { formatVnd } from "~/lib/format"
import { CARD } from "~/ui/card"
import { IssueText } from "./issue-text"

export interface LineProblem {
  line_id: string | null
  text: string
  typed: string
}

/** What may stand in the field: the stock, and never more than one order takes of one thing. */
const mostPieces = ({ available }: LineView): number =>
  Math.min(available ?? MAX_LINE_QUANTITY, MAX_LINE_QUANTITY)

/** Where the summary of a refused form leads. */
export const quantityFieldId = (lineId: string): string => `quantity-${lineId}`

const QuantityForm = ({ line, problem }: { line: LineView; problem: LineProblem | null }) => {
  const id = quantityFieldId(line.id)
  return (
    <form
      method="post"
      action={checkoutPaths.cart()}
      noValidate
      className="flex flex-wrap items-end gap-2"
    >
      <input type="hidden" name="intent" value="update" />
      <input type="hidden" name="line_id" value={line.id} />
      <div>
        <label htmlFor={id} className="block">
          {m.cart_quantity()}
          <span className="sr-only">: {line.title}</span>
        </label>
        <input
          id={id}
          name="quantity"
          type="number"
          min={0}
          max={mostPieces(line)}
          data-live
          step={1}
          inputMode="numeric"
          defaultValue={problem?.typed ?? line.quantity}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          className="min-h-11 w-20 rounded-soft border border-edge bg-paper px-2 text-base"
        />
      </div>
      <button className={QUIET_BUTTON} aria-label={m.cart_update_named({ title: line.title })}>
        {m.cart_update()}
      </button>
      {problem ? (
        <p id={`${id}-error`} className="w-full font-medium text-danger">
          {problem.text}
        </p>
      ) : null}
    </form>
  )
}

const RemoveForm = ({ line }: { line: LineView }) => (
  <form method="post" action={checkoutPaths.cart()}>
    <input type="hidden" name="intent" value="remove" />
    <input type="hidden" name="line_id" value={line.id} />
    <button className={QUIET_BUTTON} aria-label={m.cart_remove_named({ title: line.title })}>
      {m.cart_remove()}
    </button>
  </form>
)

const Line = ({ line, problem }: { line: LineView; problem: LineProblem | null }) => (
  <li className="border-t border-line py-4">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <a href={checkoutPaths.product(line.product_handle)} className="font-semibold underline">
        {line.title}
      </a>
      <span className="font-semibold">{formatVnd(line.total)}</span>
    </div>
    <p className="text-ink-soft">
      {line.variant_title ? `${line.variant_title} · ` : null}
      {m.cart_unit_price()}: {formatVnd(line.unit_price)}
      {line.available === null ? null : ` · ${m.cart_left({ count: line.available })}`}
    </p>
    <IssueText line={line} />
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <QuantityForm line={line} problem={problem} />
      <RemoveForm line={line} />
    </div>
  </li>
)

/** The goods of one seller, each line with its own forms. */
export const SellerLines = (props: { seller: SellerView; problem: LineProblem | null }) => (
  <section className={`${CARD} mb-6`}>
    {props.seller.producer ? (
      <h2 className="mb-2 text-lg font-semibold">
        {m.cart_sold_by({ name: props.seller.producer.name })}
      </h2>
    ) : null}
    <ul>
      {props.seller.lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          problem={props.problem?.line_id === line.id ? props.problem : null}
        />
      ))}
    </ul>
    <p className="flex justify-between gap-x-4 border-t border-line pt-3 font-semibold">
      <span>{m.cart_seller_total()}</span>
      <span className="shrink-0 whitespace-nowrap">{formatVnd(props.seller.total)}</span>
    </p>
  </section>
)
