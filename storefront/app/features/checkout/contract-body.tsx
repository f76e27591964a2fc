import type { ContractBuyer, ContractSeller, StoreContract } from "@ocop/contracts"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { formatDay } from "~/lib/dates"
import { formatInstant, formatPhone, formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { BUTTON, Notice } from "~/ui/form-parts"
import { checkoutPaths } from "./checkout-paths"
import { goodsFacts } from "./goods-facts"
import { Fact, InvoiceFacts, Section, SellerFacts, TotalsTable } from "./review-parts"

const Buyer = ({ buyer }: { buyer: ContractBuyer | null }) => {
  if (!buyer) return <p>{m.contract_buyer_erased()}</p>
  return (
    <>
      <p>
        {buyer.full_name}, {formatPhone(buyer.phone)}
        <br />
        {buyer.address}, {buyer.commune_name}, {buyer.province_name}
      </p>
      {buyer.invoice ? <InvoiceFacts invoice={buyer.invoice} /> : null}
    </>
  )
}

const Seller = ({ seller }: { seller: ContractSeller }) => (
  <div className={`${CARD} mb-4`}>
    {seller.producer ? <SellerFacts producer={seller.producer} /> : null}
    <ul>
      {seller.lines.map((line, index) => (
        <li key={index} className="border-t border-line py-2">
          <div className="flex flex-wrap justify-between gap-x-4">
            <span className="font-medium">
              {line.title}
              {line.variant_title ? ` (${line.variant_title})` : null}
            </span>
            <span>{formatVnd(line.total)}</span>
          </div>
          <p className="text-ink-soft">
            {m.cart_quantity()}: {line.quantity} · {m.cart_unit_price()}:{" "}
            {formatVnd(line.unit_price)}
          </p>
          <dl className="text-ink-soft">
            {goodsFacts(line.facts).map((fact) => (
              <Fact key={fact.name} {...fact} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  </div>
)

const Proof = ({ contract }: { contract: StoreContract }) => (
  <dl className="text-ink-soft">
    <Fact name={m.contract_terms_version()} value={formatDay(contract.content.terms_version)} />
    <Fact name={m.contract_kept_until()} value={formatDay(contract.kept_until)} />
    <div>
      <dt>{m.contract_hash()}:</dt>
      <dd className="break-all font-mono">{contract.sha256}</dd>
    </div>
  </dl>
)

/** The contract as it was confirmed, in the words it was confirmed in. */
export const ContractBody = ({ contract }: { contract: StoreContract }) => {
  const { content } = contract
  const time = formatInstant(content.concluded_at, getLocale())
  return (
    <>
      <p className="mb-4">{m.contract_of({ number: content.order_number, time })}</p>
      <Notice text={contract.intact ? null : m.contract_not_intact()} />
      <p className="mb-6">
        <a href={checkoutPaths.contractPdf(contract.order_id)} className={BUTTON}>
          {m.contract_download()}
        </a>
      </p>
      <Section title={m.contract_buyer()}>
        <Buyer buyer={contract.buyer} />
      </Section>
      {content.shipping?.pick_up ? (
        <Section title={m.fair_fetch()}>
          <PickUpPlace point={content.shipping.pick_up} />
        </Section>
      ) : null}
      <Section title={m.review_goods()}>
        {content.sellers.map((seller, index) => (
          <Seller key={index} seller={seller} />
        ))}
        <TotalsTable totals={{ ...content, shipping_total: content.shipping?.amount ?? 0 }} />
      </Section>
      {Object.entries(content.terms).map(([key, { title, text }]) => (
        <Section key={key} title={title[getLocale()]}>
          <p>{text[getLocale()]}</p>
        </Section>
      ))}
      <Proof contract={contract} />
    </>
  )
}
