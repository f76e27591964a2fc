import { defineMiddlewares } from "@medusajs/framework/http"
import { onboardingMiddlewares } from "./onboarding-middlewares"
import { producerMiddlewares } from "./producer/middlewares"
import { producerDossierMiddlewares } from "./producer/ocop/dossiers/middlewares"
import { producerPaymentMiddlewares } from "./producer/ocop/payment-middlewares"
import { producerShippingMiddlewares } from "./producer/ocop/shipping/middlewares"
import { orderGroupMiddlewares } from "./store/ocop/middlewares"
import { buyerPaymentMiddlewares } from "./store/ocop/orders/middlewares"
import { shippingMiddlewares } from "./store/ocop/products/middlewares"

export default defineMiddlewares({
  routes: [
    ...producerMiddlewares,
    ...onboardingMiddlewares,
    ...producerDossierMiddlewares,
    ...producerPaymentMiddlewares,
    ...producerShippingMiddlewares,
    ...orderGroupMiddlewares,
    ...buyerPaymentMiddlewares,
    ...shippingMiddlewares,
  ],
})
