import { redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { ProductGrid } from "~/features/catalog/product-card"
import { MOST_COMPARED } from "~/features/keep/compare-view"
import { keepPaths } from "~/features/keep/keep-paths"
import { readKept } from "~/features/keep/kept-products.server"
import { changeWishlist, readWishlist } from "~/features/keep/wishlist.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { BUTTON, QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/wishlist"

export const headers = () => PRIVATE_PAGE
export const meta = () => [
  { title: pageTitle(m.wishlist_title()) },
  { name: "robots", content: "noindex" },
]

export const loader = async ({ request }: Route.LoaderArgs) => readKept(await readWishlist(request))

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { setCookie } = await changeWishlist(request)
  const headers = { "set-cookie": setCookie, ...PRIVATE_PAGE }
  throw redirect(keepPaths.wishlist(), { status: 303, headers })
}

interface ChangeProps {
  intent: "remove" | "clear"
  handles?: string[]
  text: string
  label?: string
}

const Change = ({ intent, handles = [], text, label }: ChangeProps) => (
  <form method="post">
    <input type="hidden" name="intent" value={intent} />
    {handles.map((handle) => (
      <input key={handle} type="hidden" name="sp" value={handle} />
    ))}
    <button aria-label={label} className={QUIET_BUTTON}>
      {text}
    </button>
  </form>
)

const Removals = ({ products }: Pick<Route.ComponentProps["loaderData"], "products">) => (
  <section>
    <h2 className="mb-2 text-xl font-bold">{m.wishlist_change()}</h2>
    <ul className="space-y-2">
      {products.map(({ id, handle, title }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          {title}
          <Change
            intent="remove"
            handles={[handle]}
            text={m.wishlist_remove()}
            label={m.wishlist_remove_one({ title })}
          />
        </li>
      ))}
    </ul>
  </section>
)

const Empty = () => (
  <>
    <p>{m.wishlist_empty()}</p>
    <p>
      <a href={catalogPaths.products()} className={BUTTON}>
        {m.keep_browse()}
      </a>
    </p>
  </>
)

export default function WishlistPage({ loaderData: { products, gone } }: Route.ComponentProps) {
  const first = products.slice(0, MOST_COMPARED).map(({ handle }) => handle)
  return (
    <div className="mx-auto max-w-page space-y-6 px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.wishlist_title()}</h1>
      <p className="max-w-text text-ink-soft">{m.wishlist_note()}</p>
      {gone.length ? (
        <div role="status" className="flex flex-wrap items-center gap-3">
          <p>{m.wishlist_gone({ count: gone.length })}</p>
          <Change intent="remove" handles={gone} text={m.wishlist_remove_gone()} />
        </div>
      ) : null}
      {products.length ? <ProductGrid products={products} /> : <Empty />}
      {first.length > 1 ? (
        <p>
          <a href={keepPaths.compare(first)} className={BUTTON}>
            {m.wishlist_compare()}
          </a>
        </p>
      ) : null}
      {products.length ? <Removals products={products} /> : null}
      {products.length ? <Change intent="clear" text={m.wishlist_clear()} /> : null}
    </div>
  )
}
