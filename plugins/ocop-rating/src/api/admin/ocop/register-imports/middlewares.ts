import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminRegisterImportBody } from "@ocop/contracts"
import { takesBody } from "../../../validate"

/** Room for a file of 20 MiB in base64 and the little around it. */
const BODY_LIMIT = "29mb"

export const registerImportMiddlewares: MiddlewareRoute[] = [
  {
    ...takesBody("/admin/ocop/register-imports", AdminRegisterImportBody),
    bodyParser: { sizeLimit: BODY_LIMIT },
  },
]
