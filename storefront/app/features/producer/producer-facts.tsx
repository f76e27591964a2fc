import type { StoreProducer } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toProducerFacts, type ProducerFactName } from "./producer-view"

const LABELS: Record<ProducerFactName, () => string> = {
  kind: () => m.producer_fact_kind(),
  trade_name: () => m.producer_fact_trade_name(),
  representative: () => m.producer_fact_representative(),
  tax_code: () => m.producer_fact_tax_code(),
  registration: () => m.producer_fact_registration(),
  commune: () => m.producer_fact_commune(),
  former: () => m.producer_fact_former(),
  address: () => m.producer_fact_address(),
  phone: () => m.producer_fact_phone(),
  email: () => m.producer_fact_email(),
}

export const ProducerFacts = ({ producer }: { producer: StoreProducer }) => (
  <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
    {toProducerFacts(producer, getLocale()).map(({ name, value, href }) => (
      <div key={name} className="border-b border-line py-1 sm:contents">
        <dt className="text-ink-soft">{LABELS[name]()}</dt>
        <dd className="font-medium">
          {href ? (
            <a href={href} className="text-river underline">
              {value}
            </a>
          ) : (
            value
          )}
        </dd>
      </div>
    ))}
  </dl>
)
