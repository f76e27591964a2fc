import type { StoreProducerCard } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText } from "~/features/catalog/catalog-words"
import { shortOrigin } from "~/features/locality/origin-view"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toExcerpt } from "./excerpt"
import { kindName } from "./producer-view"

const Story = ({ producer }: { producer: StoreProducerCard }) => (
  <li className="relative flex flex-col rounded-card border border-line bg-paper p-4 hover:border-river sm:p-5">
    <h3 className="text-lg leading-snug font-semibold">
      <a
        href={catalogPaths.producer(producer.handle)}
        className="after:absolute after:inset-0 hover:underline"
      >
        {producer.name}
      </a>
    </h3>
    <p className="text-ink-soft">
      {kindName(producer.kind, getLocale()) ?? m.producer_kind_unknown()}
      <span className="block">{shortOrigin(producer.origin)}</span>
    </p>
    {producer.story ? (
      <blockquote className="mt-2 border-l-3 border-lantern pl-3" lang="vi">
        {toExcerpt(producer.story)}
      </blockquote>
    ) : null}
    <p className="mt-auto pt-2 font-medium text-cinnamon">{countText(producer.product_count)}</p>
  </li>
)

/** Who makes the goods, with the beginning of their story. */
export const ProducerStories = ({ producers }: { producers: readonly StoreProducerCard[] }) => (
  <ul className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
    {producers.map((producer) => (
      <Story key={producer.id} producer={producer} />
    ))}
  </ul>
)
