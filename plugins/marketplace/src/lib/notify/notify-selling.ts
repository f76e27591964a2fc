import type { MedusaContainer } from "@medusajs/framework/types"
import { draftOf, reasonsOf } from "../listing/change-json"
import { listingsOf } from "../listing/service-of"
import { loadApplication } from "../onboarding/load-application"
import { onboardingOf } from "../onboarding/onboarding-service"
import { reviewsOf } from "../review/service-of"
import { sellingMessage, type SellingMessage } from "./selling-messages"
import { areaLink, writeToMember, writeToMembers, type Letter } from "./write-members"

interface Told {
  message: SellingMessage
  /** Under which it is told once. */
  subject: string
  resource: Letter["resource"]
  about: string
  reason?: string | null
  /** Of the page in the producer's area. */
  path: string
}

const letterOf = ({ message, subject, resource, about, reason, path }: Told): Letter => ({
  template: message,
  subject,
  resource,
  data: { about },
  words: (language) =>
    sellingMessage(message, language, {
      about,
      reason: reason ?? "",
      link: areaLink(language, path),
    }),
})

/** Tells a producer's members what staff decided about something they sent. */
export const notifyOfListing = async (
  container: MedusaContainer,
  message: "listing_accepted" | "listing_returned",
  change_id: string
): Promise<void> => {
  const [change] = await listingsOf(container).listOcopListingChanges({ id: [change_id] })
  if (!change) return
  const { listing_id, producer_id } = change
  const letter = letterOf({
    message,
    subject: change_id,
    resource: { id: listing_id, type: "ocop_listing" },
    about: draftOf(change).content.title,
    reason: reasonsOf(change)
      ?.map(({ text }) => text)
      .join("\n"),
    path: `/san-pham/${listing_id}`,
  })
  await writeToMembers(container, producer_id, { ...letter, needs: "edit_listings" })
}

export const DECIDED = ["verified", "refused", "withdrawn"] as const
export type Decided = (typeof DECIDED)[number]

/** The act of that decision: who was refused twice is told twice. */
const decisionOf = async (container: MedusaContainer, application_id: string) => {
  const [act] = await onboardingOf(container).listOcopApplicationChanges(
    { application_id, action: "moved" },
    { take: 1, order: { created_at: "DESC", id: "DESC" } }
  )
  return act?.id ?? application_id
}

/** Tells a refused applicant, who may serve nobody yet; of all else the producer's owners. */
export const notifyOfApplication = async (
  container: MedusaContainer,
  id: string,
  state: Decided
): Promise<void> => {
  const { name, reason, producer_id, member_id } = await loadApplication(container, id)
  const letter = letterOf({
    message: `application_${state}`,
    subject: await decisionOf(container, id),
    resource: { id, type: "ocop_application" },
    about: name,
    reason,
    path: `/ho-so/${id}`,
  })
  if (state === "refused" || !producer_id) return writeToMember(container, member_id, letter)
  await writeToMembers(container, producer_id, { ...letter, needs: "manage_documents" })
}

/** Tells a producer's members that a buyer has reviewed their goods. */
export const notifyOfReview = async (container: MedusaContainer, id: string): Promise<void> => {
  const [review] = await reviewsOf(container).listOcopReviews({ id: [id] }, { take: 1 })
  if (!review) return
  const letter = letterOf({
    message: "review_written",
    subject: id,
    resource: { id, type: "ocop_review" },
    about: review.product_title,
    path: "/danh-gia",
  })
  await writeToMembers(container, review.producer_id, { ...letter, needs: "answer_buyers" })
}
