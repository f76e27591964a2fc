import type { StoreProducer } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { formatPhone } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toExcerpt } from "./excerpt"
import { kindName } from "./producer-view"

const LINK = "inline-flex min-h-11 items-center text-river underline"

/** Who stands behind the product, and how to ask them. */
export const ProducerCard = ({ producer }: { producer: StoreProducer }) => (
  <section
    aria-labelledby="chu-the"
    className="space-y-1 rounded-card border border-line bg-paper p-4 sm:p-6"
  >
    <h2 id="chu-the" className="text-xl font-bold">
      {m.producer_card()}
    </h2>
    <p className="text-lg font-semibold">{producer.name}</p>
    <p className="text-ink-soft">
      {kindName(producer.kind, getLocale()) ?? m.producer_kind_unknown()}
    </p>
    {producer.story ? <p>{toExcerpt(producer.story)}</p> : null}
    {producer.phone ? (
      <p>
        <a href={`tel:${producer.phone}`} className={LINK}>
          {m.producer_fact_phone()}: {formatPhone(producer.phone)}
        </a>
      </p>
    ) : null}
    <p>
      <a href={catalogPaths.producer(producer.handle)} className={LINK}>
        {m.producer_card_all({ count: producer.product_count })}
      </a>
    </p>
  </section>
)
