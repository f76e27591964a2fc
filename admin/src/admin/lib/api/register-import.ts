import { adminImportRegister, type AdminRegisterImportBody } from "@ocop/contracts"
import { patientApi } from "./client"
import { useAct } from "./use-act"

export const useImportRegister = () =>
  useAct((body: AdminRegisterImportBody) => patientApi.call(adminImportRegister, { body }))
