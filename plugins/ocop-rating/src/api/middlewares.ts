import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/ocop/middlewares"
import { registerImportMiddlewares } from "./admin/ocop/register-imports/middlewares"
import { storeMiddlewares } from "./store/ocop/middlewares"
import { orderLookUpMiddlewares } from "./store/ocop/order-look-ups/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminMiddlewares,
    ...registerImportMiddlewares,
    ...storeMiddlewares,
    ...orderLookUpMiddlewares,
  ],
})
