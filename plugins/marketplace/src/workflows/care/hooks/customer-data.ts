import { holdsCustomerData } from "@ocop/rating/lib/customer/held-elsewhere"
import { heldCare } from "../../../lib/care/customer-data"

holdsCustomerData("care", heldCare)
