import { post } from "../http/endpoint"
import type { AdminRegisterImportBody } from "./requests"
import type { AdminRegisterImportResponse } from "./responses"

/** A dry run always answers 200 with its report; applying a file with errors answers 400 `import.has_errors` with the report. */
export const adminImportRegister = post<AdminRegisterImportBody, AdminRegisterImportResponse>(
  "/admin/ocop/register-imports"
)
