import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminCreateSession,
  adminDeclareConflict,
  adminListSessions,
  adminReadCouncil,
  adminReadSession,
  adminSaveSheet,
  adminWriteMinutes,
  type AdminCreateSessionBody,
  type AdminDeclareConflictBody,
  type AdminListSessionsQuery,
  type AdminMinutesBody,
  type AdminSaveSheetBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

const councilQuery = (id: string) => ({
  queryKey: [OCOP_KEY, "council", id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.call(adminReadCouncil, { params: { id }, signal }),
})

export const useCouncil = (id: string, enabled = true) =>
  useQuery({ ...councilQuery(id), enabled, retry: false })

export const useSessions = (query: AdminListSessionsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "sessions", query],
    queryFn: ({ signal }) => api.call(adminListSessions, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useSession = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "session", id],
    queryFn: ({ signal }) => api.call(adminReadSession, { params: { id }, signal }),
  })

export const useCreateSession = () =>
  useAct((body: AdminCreateSessionBody) => api.call(adminCreateSession, { body }))

export const useWriteMinutes = (id: string) =>
  useAct((body: AdminMinutesBody) => api.call(adminWriteMinutes, { params: { id }, body }))

export const useDeclareConflict = (id: string) =>
  useAct((body: AdminDeclareConflictBody) =>
    api.call(adminDeclareConflict, { params: { id }, body })
  )

export const useSaveSheet = (id: string) =>
  useAct((body: AdminSaveSheetBody) => api.call(adminSaveSheet, { params: { id }, body }))
