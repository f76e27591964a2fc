import type { ReviewContent, StoreReview } from "@ocop/contracts"
import { ReviewItem } from "~/features/review/review-item"
import { m } from "~/paraglide/messages"
import { KitPart } from "./kit-part"

const CONTENT: ReviewContent = {
  mark: 4,
  text: "Trà thơm, gói kỹ, giao nhanh.\nMong có gói nhỏ hơn.",
  author_name: "Chị Mơ",
  changed_on: "2026-11-20",
  photos: [],
  answer: {
    text: "Cảm ơn chị. Tháng sau sẽ có gói 50 g.",
    answered_on: "2026-11-21",
    changed_on: null,
  },
}

const shown = (id: string, content: ReviewContent): StoreReview => ({
  id,
  variant_title: "Hộp 200 g",
  written_on: "2026-11-18",
  content,
  hidden: null,
})

const REVIEWS: StoreReview[] = [
  shown("rvw_1", CONTENT),
  shown("rvw_2", { ...CONTENT, mark: 1, author_name: null, answer: null, text: "a".repeat(400) }),
  shown("rvw_3", { ...CONTENT, mark: 5, text: null, changed_on: null, answer: null }),
  {
    id: "rvw_4",
    variant_title: null,
    written_on: "2026-11-18",
    content: null,
    hidden: { reason: "Có số điện thoại của người khác.", hidden_on: "2026-11-22" },
  },
]

export const KitReviews = () => (
  <KitPart title={m.reviews_kit()}>
    <ul className="grid items-start gap-3 lg:grid-cols-2">
      {REVIEWS.map((review) => (
        <ReviewItem key={review.id} review={review} more="/_kit" />
      ))}
    </ul>
  </KitPart>
)
