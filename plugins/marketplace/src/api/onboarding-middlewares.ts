import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminLiftSuspensionBody,
  AdminListApplicationsQuery,
  AdminRefuseApplicationBody,
  AdminSuspendProducerBody,
  AdminVerifyApplicationBody,
  ProducerApplicationBody,
  ProducerDocumentBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const OWN = "/producer/ocop/me/applications"

/** Room for a paper of 5 MiB in base64 and the little around it. */
const PAPER_LIMIT = "7200kb"

export const onboardingMiddlewares: MiddlewareRoute[] = [
  takesBody(OWN, ProducerApplicationBody),
  takesBody(`${OWN}/:id`, ProducerApplicationBody),
  {
    ...takesBody(`${OWN}/:id/documents`, ProducerDocumentBody),
    bodyParser: { sizeLimit: PAPER_LIMIT },
  },
  takesQuery("/admin/ocop/applications", AdminListApplicationsQuery),
  takesBody("/admin/ocop/applications/:id/verify", AdminVerifyApplicationBody),
  takesBody("/admin/ocop/applications/:id/refuse", AdminRefuseApplicationBody),
  takesBody("/admin/ocop/applications/:id/withdraw", AdminRefuseApplicationBody),
  takesBody("/admin/ocop/sellers/:id/suspend", AdminSuspendProducerBody),
  takesBody("/admin/ocop/sellers/:id/lift", AdminLiftSuspensionBody),
]
