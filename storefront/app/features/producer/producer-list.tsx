import type { StoreProducerCard } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText } from "~/features/catalog/catalog-words"
import { shortOrigin } from "~/features/locality/origin-view"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { kindName } from "./producer-view"

const Card = ({ producer }: { producer: StoreProducerCard }) => (
  <li className="relative rounded-card border border-line bg-paper p-4 hover:border-edge">
    <h2 className="text-lg font-semibold">
      <a
        href={catalogPaths.producer(producer.handle)}
        className="text-river underline after:absolute after:inset-0"
      >
        {producer.name}
      </a>
    </h2>
    <p>{kindName(producer.kind, getLocale()) ?? m.producer_kind_unknown()}</p>
    <p className="text-ink-soft">{shortOrigin(producer.origin)}</p>
    <p className="mt-1 font-medium">{countText(producer.product_count)}</p>
  </li>
)

export const ProducerList = ({ producers }: { producers: readonly StoreProducerCard[] }) => (
  <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
    {producers.map((producer) => (
      <Card key={producer.id} producer={producer} />
    ))}
  </ul>
)
