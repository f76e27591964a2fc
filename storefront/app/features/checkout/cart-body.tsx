import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice, WIDE_BUTTON } from "~/ui/form-parts"
import { quantityFieldId, SellerLines, type LineProblem } from "./cart-lines"
import type { CartView } from "./cart-view"
import { checkoutPaths } from "./checkout-paths"

const Totals = ({ view }: { view: CartView }) => (
  <>
    <p className="flex justify-between border-t-2 border-ink pt-3 text-lg font-semibold">
      <span>{m.cart_goods_total()}</span>
      <span>{formatVnd(view.item_total)}</span>
    </p>
    <p className="mb-4 text-ink-soft">{m.cart_prices_with_tax()}</p>
  </>
)

/** All that changes with a quantity; a small script replaces it by the server's next one. */
export const CartBody = ({ view, problem }: { view: CartView; problem: LineProblem | null }) => {
  const general = problem && !problem.line_id ? problem.text : null
  return (
    <div data-live-cart={m.cart_updated()}>
      {problem?.line_id ? (
        <ErrorSummary items={[{ field: quantityFieldId(problem.line_id), text: problem.text }]} />
      ) : null}
      <Notice text={general ?? (view.can_continue ? null : m.cart_fix_first())} />
      {view.sellers.map((seller) => (
        <SellerLines key={seller.producer?.id ?? ""} seller={seller} problem={problem} />
      ))}
      <Totals view={view} />
      {view.can_continue ? (
        <a href={checkoutPaths.checkout()} className={WIDE_BUTTON}>
          {m.cart_checkout()}
        </a>
      ) : null}
    </div>
  )
}

/** Nothing to buy yet, or nothing any more: where to go from here. */
export const EmptyCart = (props: { notice: string | null; lastOrder: string | null }) => (
  <>
    <Notice text={props.notice} />
    <p className="mb-2">{m.cart_empty()}</p>
    <p className="mb-4">{m.cart_empty_help()}</p>
    <p className="mb-4">
      <a href={checkoutPaths.products()} className={WIDE_BUTTON}>
        {m.cart_go_shopping()}
      </a>
    </p>
    <ul>
      {props.lastOrder ? (
        <li>
          <a href={checkoutPaths.thanks(props.lastOrder)} className="inline-block py-2 underline">
            {m.cart_last_order()}
          </a>
        </li>
      ) : null}
      <li>
        <a href={checkoutPaths.lookUp()} className="inline-block py-2 underline">
          {m.order_look_up()}
        </a>
      </li>
    </ul>
  </>
)
