import { defineMiddlewares } from "@medusajs/framework/http"
import {
  AdminListSuspicionsQuery,
  AdminMoveSuspicionBody,
  StoreReportSuspicionBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

export default defineMiddlewares({
  routes: [
    takesBody("/store/ocop/suspicion-reports", StoreReportSuspicionBody),
    takesQuery("/admin/ocop/suspicion-reports", AdminListSuspicionsQuery),
    takesBody("/admin/ocop/suspicion-reports/:id/move", AdminMoveSuspicionBody),
  ],
})
