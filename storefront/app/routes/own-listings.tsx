import { listOwnListings } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { textOf } from "~/features/checkout/form-result"
import { ListingCard } from "~/features/listing/listing-card"
import { listingPaths, NEW_LISTING } from "~/features/listing/listing-paths"
import { errorText } from "~/features/listing/listing-words"
import { changeAtOnce } from "~/features/listing/listings.server"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { WIDE_BUTTON } from "~/ui/form-parts"
import { SavedNote } from "~/features/listing/saved-note"
import type { Route } from "./+types/own-listings"

export const meta = () => [
  { title: pageTitle(m.plist_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const { listings } = await orSignIn(api.call(listOwnListings))
  return { listings, name: producer.name, isSaved: url.searchParams.has("da-luu") }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  const changed = await changeAtOnce(api, form)
  if (changed.ok) return redirect(`${listingPaths.all()}?da-luu`, { status: 303 })
  const refused = {
    listing: textOf(form, "listing"),
    variant: textOf(form, "variant"),
    what: textOf(form, "what"),
    value: textOf(form, "value"),
    text: errorText(changed.code) ?? "",
  }
  return data(refused, 400)
}

export default function OwnListingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { listings, name, isSaved } = loaderData
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} />
      <h1 className="text-2xl font-bold">{m.plist_title()}</h1>
      <SavedNote text={isSaved && !actionData ? m.plist_saved() : null} />
      <p>{m.plist_intro()}</p>
      <a href={listingPaths.step(NEW_LISTING, "anh")} className={WIDE_BUTTON}>
        {m.plist_add()}
      </a>
      {listings.length ? null : <p className="text-ink-soft">{m.plist_empty()}</p>}
      <ul className="space-y-4">
        {listings.map((listing) => (
          <ListingCard key={listing.id} listing={listing} refused={actionData ?? null} />
        ))}
      </ul>
    </div>
  )
}
