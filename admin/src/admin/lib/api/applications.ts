import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminLiftSuspension,
  adminListApplications,
  adminReadApplication,
  adminReadSeller,
  adminRefuseApplication,
  adminSuspendProducer,
  adminVerifyApplication,
  adminWithdrawApplication,
  type AdminLiftSuspensionBody,
  type AdminListApplicationsQuery,
  type AdminRefuseApplicationBody,
  type AdminSuspendProducerBody,
  type AdminVerifyApplicationBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useApplications = (query: AdminListApplicationsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "applications", query],
    queryFn: ({ signal }) => api.call(adminListApplications, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useApplication = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "application", id],
    queryFn: ({ signal }) => api.call(adminReadApplication, { params: { id }, signal }),
  })

export const useSeller = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "seller", id],
    queryFn: ({ signal }) => api.call(adminReadSeller, { params: { id }, signal }),
  })

export const useVerifyApplication = (id: string) =>
  useAct((body: AdminVerifyApplicationBody) =>
    api.call(adminVerifyApplication, { params: { id }, body })
  )

const ENDS = { refuse: adminRefuseApplication, withdraw: adminWithdrawApplication } as const
export type ApplicationEnd = keyof typeof ENDS

export const useEndApplication = (id: string, end: ApplicationEnd) =>
  useAct((body: AdminRefuseApplicationBody) => api.call(ENDS[end], { params: { id }, body }))

/** @param id of the producer */
export const useSuspendSeller = (id: string) =>
  useAct((body: AdminSuspendProducerBody) =>
    api.call(adminSuspendProducer, { params: { id }, body })
  )

/** @param id of the producer */
export const useLiftSuspension = (id: string) =>
  useAct((body: AdminLiftSuspensionBody) => api.call(adminLiftSuspension, { params: { id }, body }))
