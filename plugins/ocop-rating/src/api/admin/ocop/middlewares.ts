import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminCorrectCertificateBody,
  AdminCreateProducerBody,
  AdminCreateRegisteredProductBody,
  AdminFileReassessmentBody,
  AdminIssueCertificateBody,
  AdminLinkProductBody,
  AdminListCertificatesQuery,
  AdminListProducersQuery,
  AdminListRegisteredProductsQuery,
  AdminRevokeCertificateBody,
  AdminSaveGoodsBody,
  AdminUpdateProducerBody,
} from "@ocop/contracts"
import { replacesWith, takesBody, takesQuery } from "../../validate"

export const adminMiddlewares: MiddlewareRoute[] = [
  takesQuery("/admin/ocop/certificates", AdminListCertificatesQuery),
  takesBody("/admin/ocop/certificates", AdminIssueCertificateBody),
  takesBody("/admin/ocop/certificates/:id/correct", AdminCorrectCertificateBody),
  takesBody("/admin/ocop/certificates/:id/revoke", AdminRevokeCertificateBody),
  takesBody("/admin/ocop/certificates/:id/late-reassessment", AdminFileReassessmentBody),
  takesQuery("/admin/ocop/producers", AdminListProducersQuery),
  takesBody("/admin/ocop/producers", AdminCreateProducerBody),
  takesBody("/admin/ocop/producers/:id", AdminUpdateProducerBody),
  takesBody("/admin/ocop/products/:id", AdminLinkProductBody),
  replacesWith("/admin/ocop/products/:id/goods", AdminSaveGoodsBody),
  takesQuery("/admin/ocop/registered-products", AdminListRegisteredProductsQuery),
  takesBody("/admin/ocop/registered-products", AdminCreateRegisteredProductBody),
]
