import { adminStartImport, RESPOND_ASYNC, type AdminRegisterImportBody } from "@ocop/contracts"
import { patientApi } from "./client"
import { useAct } from "./use-act"

/** Checking 50,000 rows takes longer than any ordinary call may: a task does it. */
export const useStartImport = () =>
  useAct((body: AdminRegisterImportBody) =>
    patientApi.call(adminStartImport, { body, headers: RESPOND_ASYNC })
  )
