import { KitBasics } from "~/features/kit/kit-basics"
import { KitGoods } from "~/features/kit/kit-goods"
import { KitReviews } from "~/features/kit/kit-reviews"
import { kitIsServed } from "~/features/kit/kit-served"
import { KitShop } from "~/features/kit/kit-shop"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"

export const headers = () => PRIVATE_PAGE

export const loader = () => {
  if (!kitIsServed(process.env)) throw new Response(null, { status: 404 })
  return null
}

export const meta = () => [
  { title: pageTitle(m.kit_title()) },
  { name: "robots", content: "noindex" },
]

/** Every component in every state, for those who build the floor. */
export default function KitPage() {
  return (
    <div className="mx-auto max-w-page space-y-10 px-4 py-8">
      <h1 className="text-3xl text-cinnamon-deep">{m.kit_title()}</h1>
      <KitBasics />
      <KitGoods />
      <KitReviews />
      <KitShop />
    </div>
  )
}
