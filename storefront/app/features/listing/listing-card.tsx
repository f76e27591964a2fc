import type { ProducerListing } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { listingPaths } from "./listing-paths"
import { moodText } from "./listing-words"
import { PackForms, type Refused } from "./offer-form"
import { moodOf } from "./state-view"

const CALLS = new Set(["returned", "taken_down", "draft", "draft_live"])

/** What a listing is now; what calls for its producer stands out by more than its colour. */
export const Mood = ({ listing }: { listing: ProducerListing }) => {
  const mood = moodOf(listing)
  return (
    <p
      className={
        CALLS.has(mood)
          ? "rounded-soft border-l-4 border-lantern bg-lantern-soft px-3 py-2 font-medium"
          : "text-ink-soft"
      }
    >
      {moodText(mood)}
    </p>
  )
}

export const titleOf = ({ title }: Pick<ProducerListing, "title">): string =>
  title.trim() || m.plist_untitled()

export const ListingCard = ({
  listing,
  refused,
}: {
  listing: ProducerListing
  refused: Refused | null
}) => (
  <li className={`${CARD} space-y-3`}>
    <div className="flex gap-3">
      {listing.thumbnail ? (
        <img
          src={listing.thumbnail}
          alt=""
          width={72}
          height={72}
          loading="lazy"
          className="size-18 shrink-0 rounded-soft bg-sand object-cover"
        />
      ) : null}
      <h2 className="min-w-0 text-lg font-semibold break-words">{titleOf(listing)}</h2>
    </div>
    <Mood listing={listing} />
    <PackForms listing={listing} refused={refused} />
    <a
      href={listingPaths.one(listing.id)}
      aria-label={m.plist_open_of({ title: titleOf(listing) })}
      className={`${QUIET_BUTTON} w-full`}
    >
      {m.plist_open()}
    </a>
  </li>
)
