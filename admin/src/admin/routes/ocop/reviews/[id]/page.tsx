import { useParams } from "react-router-dom"
import { Crumb } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { ReviewDetails } from "../../../../components/review-details"
import { useReview } from "../../../../lib/api/reviews"

const ReviewPage = () => {
  const { id = "" } = useParams()
  const query = useReview(id)
  return <LoadState query={query}>{(answer) => <ReviewDetails {...answer} />}</LoadState>
}

export const handle = { breadcrumb: () => <Crumb text="reviews.details" /> }

export default ReviewPage
