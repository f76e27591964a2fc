import { post } from "../http/endpoint"
import type { AdminTaskResponse } from "../task/responses"
import type { AdminRegisterImportBody } from "./requests"

/**
 * With `RESPOND_ASYNC`: 202, or 200 when that very work is being done already. The result of a dry run
 * is its report; applying a file with errors is refused with `import.has_errors`, the report with it.
 */
export const adminStartImport = post<AdminRegisterImportBody, AdminTaskResponse>(
  "/admin/ocop/register-imports"
)
