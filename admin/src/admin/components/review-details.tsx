import { Button, StatusBadge } from "@medusajs/ui"
import type { AdminReview, AdminReviewResponse } from "@ocop/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { backendUrl } from "../lib/api/client"
import { useTexts } from "../lib/use-texts"
import { reviewFacts, reviewPhotoPaths, reviewTrail } from "../lib/view/review"
import { Facts } from "./facts"
import { PlainDrawer } from "./plain-drawer"
import { HideReviewForm, ShowReviewForm } from "./review-forms"
import { ListingTrail } from "./trail"

export const ReviewBadge = ({ isHidden }: { isHidden: boolean }) => {
  const { t } = useTexts()
  return (
    <StatusBadge color={isHidden ? "orange" : "green"}>
      {t(isHidden ? "reviews.hidden" : "reviews.shown")}
    </StatusBadge>
  )
}

const Acts = ({ review }: { review: AdminReview }) => {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isHidden = review.hidden !== null
  const label = t(isHidden ? "reviews.show" : "reviews.hide")
  const Form = isHidden ? ShowReviewForm : HideReviewForm
  const close = () => setOpen(false)
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <ReviewBadge isHidden={isHidden} />
      {reviewPhotoPaths(review).map((path, at) => (
        <Button key={path} asChild size="small" variant="transparent">
          <a href={backendUrl + path} target="_blank" rel="noopener noreferrer">
            {t("reviews.photo", { number: at + 1 })}
          </a>
        </Button>
      ))}
      <Button asChild size="small" variant="secondary">
        <Link to={`/orders/${review.order_id}`}>
          {t("reviews.order", { number: review.order_number })}
        </Link>
      </Button>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <PlainDrawer isOpen={isOpen} onClose={close} title={label}>
        <Form id={review.id} onClose={close} />
      </PlainDrawer>
    </div>
  )
}

/** A review as staff judge it, with what was done with it. */
export const ReviewDetails = ({ review, trail }: AdminReviewResponse) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-4">
      <Facts
        title={review.product_title}
        facts={reviewFacts(review, language)}
        actions={<Acts review={review} />}
      />
      <ListingTrail acts={reviewTrail(trail, t("reviews.buyer"))} />
    </div>
  )
}
