import { holdsCustomerData } from "@ocop/rating/lib/customer/held-elsewhere"
import { eraseReviews, readHeldReviews } from "../../../lib/review/held-reviews"

holdsCustomerData("reviews", { read: readHeldReviews, erase: eraseReviews })
