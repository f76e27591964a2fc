import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ReviewPhotoQuery,
  StoreListReviewsQuery,
  StoreRemoveReviewBody,
  StoreWriteReviewBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const OWN = "/store/ocop/orders/:id/lines/:line_id/review"

/** Room for five photos in base64 and the little around them. */
const PHOTOS_LIMIT = "56mb"

/** Who writes is found out for all routes of an order, in `parcel-middlewares.ts`. */
export const storeReviewMiddlewares: MiddlewareRoute[] = [
  takesQuery("/store/ocop/products/:handle/reviews", StoreListReviewsQuery),
  takesQuery("/store/ocop/reviews/:id/photos/:photo", ReviewPhotoQuery),
  { ...takesBody(OWN, StoreWriteReviewBody), bodyParser: { sizeLimit: PHOTOS_LIMIT } },
  takesBody(`${OWN}/remove`, StoreRemoveReviewBody),
]
