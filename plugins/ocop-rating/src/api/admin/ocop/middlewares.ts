import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminCreateProducerBody,
  AdminCreateRegisteredProductBody,
  AdminFileReassessmentBody,
  AdminIssueCertificateBody,
  AdminListCertificatesQuery,
  AdminListProducersQuery,
  AdminListRegisteredProductsQuery,
  AdminRevokeCertificateBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "../../validate"

export const adminMiddlewares: MiddlewareRoute[] = [
  takesQuery("/admin/ocop/certificates", AdminListCertificatesQuery),
  takesBody("/admin/ocop/certificates", AdminIssueCertificateBody),
  takesBody("/admin/ocop/certificates/:id/revoke", AdminRevokeCertificateBody),
  takesBody("/admin/ocop/certificates/:id/late-reassessment", AdminFileReassessmentBody),
  takesQuery("/admin/ocop/producers", AdminListProducersQuery),
  takesBody("/admin/ocop/producers", AdminCreateProducerBody),
  takesQuery("/admin/ocop/registered-products", AdminListRegisteredProductsQuery),
  takesBody("/admin/ocop/registered-products", AdminCreateRegisteredProductBody),
]
