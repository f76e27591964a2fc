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

const FORMS = { hide: HideReviewForm, show: ShowReviewForm }

const Acts = ({ review }: { review: AdminReview }) => {
  const { t } = useTexts()
  // what was opened stays what it is while the answer turns the review round
  const [act, setAct] = useState<keyof typeof FORMS | null>(null)
  const next = review.hidden ? "show" : "hide"
  const Form = act && FORMS[act]
  const close = () => setAct(null)
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <ReviewBadge isHidden={review.hidden !== null} />
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
      <Button size="small" variant="secondary" onClick={() => setAct(next)}>
        {t(`reviews.${next}`)}
      </Button>
      <PlainDrawer isOpen={act !== null} onClose={close} title={act ? t(`reviews.${act}`) : ""}>
        {Form ? <Form id={review.id} onClose={close} /> : null}
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
