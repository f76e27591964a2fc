import { defineMiddlewares } from "@medusajs/framework/http"
import { complaintMiddlewares } from "./admin/ocop/complaints/middlewares"
import { escalationMiddlewares } from "./admin/ocop/escalations/middlewares"
import { staffReviewMiddlewares } from "./admin/ocop/reviews/middlewares"
import { moderationMiddlewares } from "./admin/ocop/listing-changes/middlewares"
import { floorRatesMiddlewares } from "./admin/ocop/shipping-rates/middlewares"
import { onboardingMiddlewares } from "./onboarding-middlewares"
import { producerMiddlewares } from "./producer/middlewares"
import { producerCareMiddlewares } from "./producer/ocop/care-middlewares"
import { producerDossierMiddlewares } from "./producer/ocop/dossiers/middlewares"
import { listingMiddlewares } from "./producer/ocop/listings/middlewares"
import { memberMiddlewares } from "./producer/ocop/members/middlewares"
import { producerOrderMiddlewares } from "./producer/ocop/orders/middlewares"
import { producerPaymentMiddlewares } from "./producer/ocop/payment-middlewares"
import { producerReviewMiddlewares } from "./producer/ocop/reviews/middlewares"
import { producerRevocationMiddlewares } from "./producer/ocop/revocation-cases/middlewares"
import { producerShippingMiddlewares } from "./producer/ocop/shipping/middlewares"
import { statementMiddlewares } from "./producer/ocop/statements/middlewares"
import { pickUpMiddlewares } from "./store/carts/middlewares"
import { orderGroupMiddlewares } from "./store/ocop/middlewares"
import { buyerCareMiddlewares } from "./store/ocop/orders/care-middlewares"
import { buyerPaymentMiddlewares } from "./store/ocop/orders/middlewares"
import { buyerOrderMiddlewares } from "./store/ocop/orders/parcel-middlewares"
import { storeReviewMiddlewares } from "./store/ocop/reviews/middlewares"
import { shippingMiddlewares } from "./store/ocop/products/middlewares"

export default defineMiddlewares({
  routes: [
    ...producerMiddlewares,
    ...complaintMiddlewares,
    ...escalationMiddlewares,
    ...moderationMiddlewares,
    ...floorRatesMiddlewares,
    ...onboardingMiddlewares,
    ...producerCareMiddlewares,
    ...producerDossierMiddlewares,
    ...listingMiddlewares,
    ...memberMiddlewares,
    ...producerOrderMiddlewares,
    ...producerPaymentMiddlewares,
    ...producerShippingMiddlewares,
    ...producerRevocationMiddlewares,
    ...statementMiddlewares,
    ...pickUpMiddlewares,
    ...orderGroupMiddlewares,
    ...buyerCareMiddlewares,
    ...buyerPaymentMiddlewares,
    ...buyerOrderMiddlewares,
    ...shippingMiddlewares,
    ...storeReviewMiddlewares,
    ...producerReviewMiddlewares,
    ...staffReviewMiddlewares,
  ],
})
