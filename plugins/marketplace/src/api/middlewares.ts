import { defineMiddlewares } from "@medusajs/framework/http"
import { producerMiddlewares } from "./producer/middlewares"
import { producerPaymentMiddlewares } from "./producer/ocop/payment-middlewares"
import { producerShippingMiddlewares } from "./producer/ocop/shipping/middlewares"
import { orderGroupMiddlewares } from "./store/ocop/middlewares"
import { buyerPaymentMiddlewares } from "./store/ocop/orders/middlewares"
import { shippingMiddlewares } from "./store/ocop/products/middlewares"

export default defineMiddlewares({
  routes: [
    ...producerMiddlewares,
    ...producerPaymentMiddlewares,
    ...producerShippingMiddlewares,
    ...orderGroupMiddlewares,
    ...buyerPaymentMiddlewares,
    ...shippingMiddlewares,
  ],
})
