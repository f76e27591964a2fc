import { adminStartImport, RESPOND_ASYNC, type AdminRegisterImportBody } from "@ocop/contracts"
import { patientApi } from "./client"

/** Checking 50,000 rows takes longer than any ordinary call may: a task does it. */
export const startImport = (body: AdminRegisterImportBody) =>
  patientApi.call(adminStartImport, { body, headers: RESPOND_ASYNC })
