import { CARE_ERRORS } from "./areas/care"
import { CERTIFICATE_ERRORS } from "./areas/certificate"
import { CHECKOUT_ERRORS } from "./areas/checkout"
import { COUNCIL_ERRORS } from "./areas/council"
import { CUSTOMER_ERRORS } from "./areas/customer"
import { DOCUMENT_ERRORS } from "./areas/document"
import { DOSSIER_ERRORS } from "./areas/dossier"
import { EVALUATION_ERRORS } from "./areas/evaluation"
import { EVIDENCE_ERRORS } from "./areas/evidence"
import { LISTING_ERRORS } from "./areas/listing"
import { MARKET_CONTROL_ERRORS } from "./areas/market-control"
import { MEMBERSHIP_ERRORS } from "./areas/membership"
import { ONBOARDING_ERRORS } from "./areas/onboarding"
import { ORDER_GROUP_ERRORS } from "./areas/order-group"
import { PARCEL_ERRORS } from "./areas/parcel"
import { PAYMENT_ERRORS } from "./areas/payment"
import { PRODUCER_ERRORS } from "./areas/producer"
import { PRODUCT_ERRORS } from "./areas/product"
import { REGISTER_IMPORT_ERRORS } from "./areas/register-import"
import { REQUEST_ERRORS } from "./areas/request"
import { REVIEW_ERRORS } from "./areas/review"
import { REVOCATION_ERRORS } from "./areas/revocation"
import { SHIPPING_ERRORS } from "./areas/shipping"
import { STAFF_ERRORS } from "./areas/staff"
import { TASK_ERRORS } from "./areas/task"

/** All refusals there are, each area in a file of its own. */
export const ERROR_AREAS = [
  REQUEST_ERRORS,
  PRODUCT_ERRORS,
  PRODUCER_ERRORS,
  STAFF_ERRORS,
  DOSSIER_ERRORS,
  EVIDENCE_ERRORS,
  COUNCIL_ERRORS,
  CERTIFICATE_ERRORS,
  REVOCATION_ERRORS,
  REGISTER_IMPORT_ERRORS,
  CHECKOUT_ERRORS,
  CUSTOMER_ERRORS,
  MARKET_CONTROL_ERRORS,
  ORDER_GROUP_ERRORS,
  PAYMENT_ERRORS,
  SHIPPING_ERRORS,
  EVALUATION_ERRORS,
  MEMBERSHIP_ERRORS,
  ONBOARDING_ERRORS,
  DOCUMENT_ERRORS,
  PARCEL_ERRORS,
  LISTING_ERRORS,
  REVIEW_ERRORS,
  CARE_ERRORS,
  TASK_ERRORS,
] as const
