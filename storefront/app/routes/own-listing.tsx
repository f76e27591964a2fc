import { data, redirect } from "react-router"
import { textOf } from "~/features/checkout/form-result"
import { Hits, Reasons } from "~/features/listing/hit-lists"
import { Mood, titleOf } from "~/features/listing/listing-card"
import { Acts, History, StepList } from "~/features/listing/listing-overview"
import { listingPaths } from "~/features/listing/listing-paths"
import { errorText } from "~/features/listing/listing-words"
import { actOn, isListingAct, loadListing } from "~/features/listing/listings.server"
import { SavedNote } from "~/features/listing/saved-note"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice, QUIET_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/own-listing"

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(loaderData ? titleOf(loaderData.listing) : m.plist_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const told = await loadListing(api, params.id)
  return { ...told, name: producer.name, isSent: url.searchParams.has("da-gui") }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const act = textOf(await request.formData(), "act")
  if (!isListingAct(act)) throw new Response(null, { status: 400 })
  const done = await actOn(api, params.id, act)
  if (!done.ok) return data({ code: done.code }, 400)
  const { id, product_id, open_change } = done.value.listing
  const isGone = act === "rut" && !product_id && !open_change && !done.value.draft.content.title
  const next = isGone ? listingPaths.all() : listingPaths.one(id)
  return redirect(act === "gui" ? `${next}?da-gui` : next, { status: 303 })
}

export default function OwnListingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { listing, hits, changes, isSent, name } = loaderData
  const open = listing.open_change
  const isWaiting = open?.state === "waiting"
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} above={{ name: m.plist_title(), path: listingPaths.all() }} />
      <h1 className="text-2xl font-bold break-words">{titleOf(listing)}</h1>
      <SavedNote text={isSent && isWaiting ? m.plist_sent() : null} />
      <Notice text={errorText(actionData?.code) ?? null} />
      <Mood listing={listing} />
      {listing.returned ? <Reasons id={listing.id} reasons={listing.returned} /> : null}
      {open?.state === "draft" || listing.state === "unpublished" ? (
        <Hits id={listing.id} hits={hits} />
      ) : null}
      <Acts {...loaderData} />
      {isWaiting ? <p>{m.plist_waiting_note()}</p> : <StepList {...loaderData} />}
      <History changes={changes} />
      <a href={listingPaths.all()} className={QUIET_BUTTON}>
        {m.plist_to_list()}
      </a>
    </div>
  )
}
