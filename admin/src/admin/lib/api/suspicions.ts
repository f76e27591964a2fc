import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminListSuspicions,
  adminMoveSuspicion,
  adminReadSuspicion,
  type AdminListSuspicionsQuery,
  type AdminMoveSuspicionBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useSuspicions = (query: AdminListSuspicionsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "suspicions", query],
    queryFn: ({ signal }) => api.call(adminListSuspicions, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useSuspicion = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "suspicion", id],
    queryFn: ({ signal }) => api.call(adminReadSuspicion, { params: { id }, signal }),
  })

export const useMoveSuspicion = (id: string) =>
  useAct((body: AdminMoveSuspicionBody) => api.call(adminMoveSuspicion, { params: { id }, body }))
