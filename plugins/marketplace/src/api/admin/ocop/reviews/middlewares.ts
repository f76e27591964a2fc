import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminHideReviewBody,
  AdminListReviewsQuery,
  AdminShowReviewBody,
  ReviewPhotoQuery,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const REVIEWS = "/admin/ocop/reviews"

export const staffReviewMiddlewares: MiddlewareRoute[] = [
  takesQuery(REVIEWS, AdminListReviewsQuery),
  takesQuery(`${REVIEWS}/:id/photos/:photo`, ReviewPhotoQuery),
  takesBody(`${REVIEWS}/:id/hide`, AdminHideReviewBody),
  takesBody(`${REVIEWS}/:id/show`, AdminShowReviewBody),
]
