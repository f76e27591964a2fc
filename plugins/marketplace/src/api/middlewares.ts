import { defineMiddlewares } from "@medusajs/framework/http"
import { producerMiddlewares } from "./producer/middlewares"
import { shippingMiddlewares } from "./store/ocop/products/middlewares"

export default defineMiddlewares({ routes: [...producerMiddlewares, ...shippingMiddlewares] })
