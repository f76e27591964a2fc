import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminCorrectCertificate,
  adminFileReassessment,
  adminIssueCertificate,
  adminListCertificates,
  adminReadCertificate,
  adminRevokeCertificate,
  type AdminCorrectCertificateBody,
  type AdminFileReassessmentBody,
  type AdminIssueCertificateBody,
  type AdminListCertificatesQuery,
  type AdminRevokeCertificateBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useCertificates = (query: AdminListCertificatesQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "certificates", query],
    queryFn: ({ signal }) => api.call(adminListCertificates, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useCertificate = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "certificate", id],
    queryFn: ({ signal }) => api.call(adminReadCertificate, { params: { id }, signal }),
  })

export const useIssueCertificate = () =>
  useAct((body: AdminIssueCertificateBody) => api.call(adminIssueCertificate, { body }))

export const useCorrectCertificate = (id: string) =>
  useAct((body: AdminCorrectCertificateBody) =>
    api.call(adminCorrectCertificate, { params: { id }, body })
  )

export const useRevokeCertificate = (id: string) =>
  useAct((body: AdminRevokeCertificateBody) =>
    api.call(adminRevokeCertificate, { params: { id }, body })
  )

export const useFileReassessment = (id: string) =>
  useAct((body: AdminFileReassessmentBody) =>
    api.call(adminFileReassessment, { params: { id }, body })
  )
