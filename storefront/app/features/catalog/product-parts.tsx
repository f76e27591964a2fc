import type { StoreProduct } from "@ocop/contracts"
import { productSet } from "@ocop/rules"
import { OriginLines } from "~/features/locality/origin-lines"
import { kindName } from "~/features/producer/producer-view"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { catalogPaths } from "./catalog-paths"
import { sectorText, setText } from "./catalog-words"
import { ProductPicture } from "./product-picture"

/** Products › sector › set: one tap to things of the same kind. */
export const Crumbs = ({ product }: { product: StoreProduct }) => {
  const set = product.product_set === null ? null : productSet(product.product_set)
  const links = [
    { href: catalogPaths.products(), text: m.list_title() },
    ...(set
      ? [
          { href: catalogPaths.products({ sector: [set.sector] }), text: sectorText(set.sector) },
          { href: catalogPaths.products({ set: [String(set.no)] }), text: setText(set.no) },
        ]
      : []),
  ]
  return (
    <nav aria-label={m.product_crumbs()} className="mb-3">
      <ol className="flex flex-wrap gap-x-2">
        {links.map(({ href, text }, index) => (
          <li key={href}>
            {index ? <span aria-hidden="true">› </span> : null}
            <a href={href} className="inline-block py-2 text-river underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const LARGE = "block rounded-card focus-visible:outline-offset-2"

/** The whole picture opens by itself, where the browser's own zoom works best. */
const MainPicture = ({ product }: { product: StoreProduct }) => {
  const picture = (
    <ProductPicture product={product} first className="aspect-[4/3] w-full rounded-card" />
  )
  return product.thumbnail ? (
    <a
      href={product.thumbnail}
      aria-label={m.picture_large()}
      className={`${LARGE} cursor-zoom-in`}
    >
      {picture}
    </a>
  ) : (
    <>
      {picture}
      <p className="mt-1 text-ink-soft">{m.product_illustration()}</p>
    </>
  )
}

export const Pictures = ({ product }: { product: StoreProduct }) => {
  const others = product.images.filter(({ url }) => url !== product.thumbnail)
  return (
    <div>
      <MainPicture product={product} />
      {others.length ? (
        <ul aria-label={m.product_other_pictures()} className="mt-2 grid grid-cols-4 gap-2">
          {others.map(({ url }, at) => (
            <li key={url}>
              <a
                href={url}
                aria-label={m.picture_large_number({ number: at + 2 })}
                className={LARGE}
              >
                <img
                  src={url}
                  alt=""
                  width={160}
                  height={120}
                  loading="lazy"
                  className="aspect-[4/3] w-full rounded-soft bg-sand object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const Producer = ({ producer }: { producer: NonNullable<StoreProduct["producer"]> }) => (
  <>
    <a href={catalogPaths.producer(producer.handle)} className="text-river underline">
      {producer.name}
    </a>
    <span className="block text-ink-soft">
      {kindName(producer.kind, getLocale()) ?? m.producer_kind_unknown()}
    </span>
  </>
)

/** Who makes it and where it comes from. */
export const Makers = ({ product }: { product: StoreProduct }) => (
  <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
    {product.producer ? (
      <>
        <dt className="text-ink-soft">{m.product_producer()}</dt>
        <dd>
          <Producer producer={product.producer} />
        </dd>
      </>
    ) : null}
    <dt className="text-ink-soft">{m.product_origin()}</dt>
    <dd>
      <OriginLines origin={product.origin} />
    </dd>
  </dl>
)

/** Text of the producer: paragraphs where it has empty lines. */
export const Paragraphs = ({ text }: { text: string }) =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part, index) => (
      <p key={index} className="max-w-text whitespace-pre-line">
        {part.trim()}
      </p>
    ))
