import { defineMiddlewares } from "@medusajs/framework/http"
import { confinedGuests } from "../lib/staff/confine"
import { errorHandler } from "./error-handler"
import { doorMiddlewares } from "./auth/middlewares"
import { dossierMiddlewares } from "./admin/ocop/dossiers/middlewares"
import { adminMiddlewares } from "./admin/ocop/middlewares"
import { registerImportMiddlewares } from "./admin/ocop/register-imports/middlewares"
import { supervisionMiddlewares } from "./admin/ocop/supervision-middlewares"
import { taskMiddlewares } from "./admin/ocop/tasks/middlewares"
import { staffRoleMiddlewares } from "./admin/ocop/staff-roles/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { contractMiddlewares } from "./store/ocop/contracts/middlewares"
import { ownDataMiddlewares } from "./store/ocop/me/middlewares"
import { storeMiddlewares } from "./store/ocop/middlewares"
import { catalogueMiddlewares } from "./store/ocop/products/middlewares"
import { orderLookUpMiddlewares } from "./store/ocop/order-look-ups/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    confinedGuests,
    ...doorMiddlewares,
    ...adminMiddlewares,
    ...registerImportMiddlewares,
    ...staffRoleMiddlewares,
    ...supervisionMiddlewares,
    ...taskMiddlewares,
    ...dossierMiddlewares,
    ...storeMiddlewares,
    ...cartMiddlewares,
    ...orderLookUpMiddlewares,
    ...catalogueMiddlewares,
    ...contractMiddlewares,
    ...ownDataMiddlewares,
  ],
})
