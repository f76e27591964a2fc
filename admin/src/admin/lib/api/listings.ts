import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminApproveListing,
  adminDismissTakedown,
  adminExecuteTakedown,
  adminLiftTakedown,
  adminListListingChanges,
  adminListTakedowns,
  adminOpenTakedown,
  adminReadListingChange,
  adminReadTakedown,
  adminReturnListing,
  type AdminApproveListingBody,
  type AdminListListingChangesQuery,
  type AdminListTakedownsQuery,
  type AdminMoveTakedownBody,
  type AdminOpenTakedownBody,
  type AdminReturnListingBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useListingChanges = (query: AdminListListingChangesQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "listing-changes", query],
    queryFn: ({ signal }) => api.call(adminListListingChanges, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useListingChange = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "listing-change", id],
    queryFn: ({ signal }) => api.call(adminReadListingChange, { params: { id }, signal }),
  })

export const useApproveListing = (id: string) =>
  useAct((body: AdminApproveListingBody) => api.call(adminApproveListing, { params: { id }, body }))

export const useReturnListing = (id: string) =>
  useAct((body: AdminReturnListingBody) => api.call(adminReturnListing, { params: { id }, body }))

export const useTakedowns = (query: AdminListTakedownsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "takedowns", query],
    queryFn: ({ signal }) => api.call(adminListTakedowns, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useTakedown = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "takedown", id],
    queryFn: ({ signal }) => api.call(adminReadTakedown, { params: { id }, signal }),
  })

export const useOpenTakedown = (id: string) =>
  useAct((body: AdminOpenTakedownBody) => api.call(adminOpenTakedown, { params: { id }, body }))

const MOVES = {
  execute: adminExecuteTakedown,
  dismiss: adminDismissTakedown,
  lift: adminLiftTakedown,
} as const
export type TakedownMove = keyof typeof MOVES

export const useMoveTakedown = (id: string, move: TakedownMove) =>
  useAct((body: AdminMoveTakedownBody) => api.call(MOVES[move], { params: { id }, body }))
