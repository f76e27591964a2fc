import type { StoreOrderView } from "@ocop/contracts"
import type { OrderStage } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { reviewPaths } from "~/features/review/review-paths"
import { checkoutPaths } from "./checkout-paths"
import { OrderTrack } from "./order-track"
import { Section, TotalsTable } from "./review-parts"
import { formatInstant, formatPhone, formatVnd } from "~/lib/format"

const Goods = ({ order }: { order: StoreOrderView }) => (
  <ul>
    {order.items.map((item, index) => (
      <li key={index} className="border-t border-line py-2">
        <div className="flex flex-wrap justify-between gap-x-4">
          <span className="font-medium">
            {item.title}
            {item.variant_title ? ` (${item.variant_title})` : null}
          </span>
          <span>{formatVnd(item.total)}</span>
        </div>
        <p className="text-ink-soft">
          {m.cart_quantity()}: {item.quantity} · {m.cart_unit_price()}: {formatVnd(item.unit_price)}
        </p>
      </li>
    ))}
  </ul>
)

const Address = ({ address }: { address: NonNullable<StoreOrderView["shipping_address"]> }) => (
  <p>
    {address.full_name}, {formatPhone(address.phone)}
    <br />
    {address.address}, {address.commune_name}, {address.province_name}
  </p>
)

/** The order as its buyer may read it again at any time. */
export const OrderSummary = ({
  order,
  stage,
  hasContract,
}: {
  order: StoreOrderView
  stage: OrderStage
  hasContract: boolean
}) => (
  <>
    <OrderTrack stage={stage} />
    <p className="mb-6 text-ink-soft">
      {m.order_placed_at({ time: formatInstant(order.created_at, getLocale()) })}
    </p>
    <p className="mb-2">
      <a href={parcelPaths.order(order.id)} className="inline-block py-2 underline">
        {m.parcel_follow()}
      </a>
    </p>
    {stage === "delivered" ? (
      <p className="mb-2">
        <a href={reviewPaths.own(order.id)} className="inline-block py-2 underline">
          {m.reviews_write()}
        </a>
      </p>
    ) : null}
    {hasContract ? (
      <p className="mb-6 flex flex-wrap gap-x-6">
        <a href={checkoutPaths.contract(order.id)} className="py-2 underline">
          {m.contract_read()}
        </a>
        <a href={checkoutPaths.contractPdf(order.id)} className="py-2 underline">
          {m.contract_download()}
        </a>
      </p>
    ) : null}
    <Section title={m.review_goods()}>
      <Goods order={order} />
      <TotalsTable totals={order} />
    </Section>
    {order.pick_up ? (
      <Section title={m.fair_fetch()}>
        <PickUpPlace point={order.pick_up} />
      </Section>
    ) : null}
    {order.shipping_address && !order.pick_up ? (
      <Section title={m.review_delivery_to()}>
        <Address address={order.shipping_address} />
      </Section>
    ) : null}
  </>
)
