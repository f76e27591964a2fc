import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ProducerSaveListingBody,
  ProducerSetPriceBody,
  ProducerSetStockBody,
  ProducerUploadPhotoBody,
} from "@ocop/contracts"
import { replacesWith, takesBody } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

const ALL = "/producer/ocop/listings"
const ONE = `${ALL}/:id`
const PHOTOS = "/producer/ocop/listing-photos"

/** Room for a picture of 12 MiB in base64 and the little around it. */
const PHOTO_BODY_LIMIT = "17mb"

/** Whoever packs may look and count; what buyers read and pay is for owner and manager. */
export const listingMiddlewares: MiddlewareRoute[] = [
  needs("change_stock", ALL, ["GET"]),
  needs("edit_listings", ALL, ["POST"]),
  takesBody(ALL, ProducerSaveListingBody),
  needs("change_stock", ONE, ["GET"]),
  needs("edit_listings", `${ONE}/draft`, ["PUT"]),
  replacesWith(`${ONE}/draft`, ProducerSaveListingBody),
  ...["submit", "withdraw", "pause", "resume"].map((act) =>
    needs("edit_listings", `${ONE}/${act}`, ["POST"])
  ),
  needs("change_stock", `${ONE}/prices`, ["GET"]),
  needs("edit_listings", `${ONE}/price`, ["PUT"]),
  replacesWith(`${ONE}/price`, ProducerSetPriceBody),
  needs("change_stock", `${ONE}/stock`, ["PUT"]),
  replacesWith(`${ONE}/stock`, ProducerSetStockBody),
  needs("edit_listings", PHOTOS, ["POST"]),
  {
    ...takesBody(PHOTOS, ProducerUploadPhotoBody),
    bodyParser: { sizeLimit: PHOTO_BODY_LIMIT },
  },
]
