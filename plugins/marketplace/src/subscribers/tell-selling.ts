import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  DECIDED,
  notifyOfApplication,
  notifyOfListing,
  notifyOfReview,
} from "../lib/notify/notify-selling"
import { APPLICATION_MOVED } from "../workflows/events"
import { LISTING_ACCEPTED, LISTING_RETURNED } from "../workflows/listing/events"
import { REVIEW_WRITTEN } from "../workflows/review/events"

interface Data {
  id: string
  /** Of a listing's change that staff decided. */
  change_id?: string
  /** Of an application. */
  state?: string
  /** Of a review. */
  action?: string
}

/** Members hear of what staff decided for them, and of what buyers think of their goods. */
export default async function tellSelling({
  event: { name, data },
  container,
}: SubscriberArgs<Data>): Promise<void> {
  if (name === REVIEW_WRITTEN)
    return data.action === "written" ? notifyOfReview(container, data.id) : undefined
  const decided = DECIDED.find((state) => state === data.state)
  if (decided) return notifyOfApplication(container, data.id, decided)
  const message = name === LISTING_ACCEPTED ? "listing_accepted" : "listing_returned"
  if (data.change_id) await notifyOfListing(container, message, data.change_id)
}

export const config: SubscriberConfig = {
  event: [APPLICATION_MOVED, LISTING_ACCEPTED, LISTING_RETURNED, REVIEW_WRITTEN],
  context: { subscriberId: "ocop-tell-selling" },
}
