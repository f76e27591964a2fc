import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "./error-handler"
import { adminMiddlewares } from "./admin/ocop/middlewares"
import { registerImportMiddlewares } from "./admin/ocop/register-imports/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { contractMiddlewares } from "./store/ocop/contracts/middlewares"
import { ownDataMiddlewares } from "./store/ocop/me/middlewares"
import { storeMiddlewares } from "./store/ocop/middlewares"
import { catalogueMiddlewares } from "./store/ocop/products/middlewares"
import { orderLookUpMiddlewares } from "./store/ocop/order-look-ups/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...adminMiddlewares,
    ...registerImportMiddlewares,
    ...storeMiddlewares,
    ...cartMiddlewares,
    ...orderLookUpMiddlewares,
    ...catalogueMiddlewares,
    ...contractMiddlewares,
    ...ownDataMiddlewares,
  ],
})
