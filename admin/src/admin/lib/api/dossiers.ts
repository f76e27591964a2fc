import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminGiveOpinion,
  adminListDossiers,
  adminMoveDossier,
  adminReadDossier,
  adminReadDossierCard,
  adminReadOwnRoles,
  adminReportDossier,
  type AdminListDossiersQuery,
  type AdminMoveDossierBody,
  type AdminOpinionBody,
  type AdminReportDossierBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useOwnRoles = () =>
  useQuery({
    queryKey: [OCOP_KEY, "own-roles"],
    queryFn: ({ signal }) => api.call(adminReadOwnRoles, { signal }),
  })

/** Whether the reader acts for the provincial office; false until that is known. */
export const useIsOffice = (): boolean =>
  useOwnRoles().data?.roles.some(({ role }) => role === "provincial_office") ?? false

export const useDossiers = (query: AdminListDossiersQuery, enabled = true) =>
  useQuery({
    queryKey: [OCOP_KEY, "dossiers", query],
    queryFn: ({ signal }) => api.call(adminListDossiers, { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  })

export const useDossier = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "dossier", id],
    queryFn: ({ signal }) => api.call(adminReadDossier, { params: { id }, signal }),
  })

/** An edition's card never changes. */
export const useDossierCard = (id: string) =>
  useQuery({
    queryKey: ["ocop-card", id],
    queryFn: ({ signal }) => api.call(adminReadDossierCard, { params: { id }, signal }),
    staleTime: Infinity,
  })

export const useMoveDossier = (id: string) =>
  useAct((body: AdminMoveDossierBody) => api.call(adminMoveDossier, { params: { id }, body }))

export const useReportDossier = (id: string) =>
  useAct((body: AdminReportDossierBody) => api.call(adminReportDossier, { params: { id }, body }))

export const useGiveOpinion = (id: string) =>
  useAct((body: AdminOpinionBody) => api.call(adminGiveOpinion, { params: { id }, body }))
