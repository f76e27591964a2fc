import { useQuery } from "@tanstack/react-query"
import {
  adminReadFloorRates,
  adminSaveFloorRates,
  type AdminSaveFloorRatesBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useFloorRates = () =>
  useQuery({
    queryKey: [OCOP_KEY, "shipping-rates"],
    queryFn: ({ signal }) => api.call(adminReadFloorRates, { signal }),
  })

export const useSaveFloorRates = () =>
  useAct((body: AdminSaveFloorRatesBody) => api.call(adminSaveFloorRates, { body }))
