import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminAddRevocationFile,
  adminDecideRevocation,
  adminListRenewals,
  adminListRevocations,
  adminNotifyRevocation,
  adminOpenRevocation,
  adminReadCertificatePdf,
  adminReadRevocation,
  adminReadRevocationFile,
  ApiError,
  buildUrl,
  isOcopErrorCode,
  type AdminDecideRevocationBody,
  type AdminListRenewalsQuery,
  type AdminListRevocationsQuery,
  type AdminNotifyRevocationBody,
  type AdminOpenRevocationBody,
} from "@ocop/contracts"
import { api, backendUrl, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useRenewals = (query: AdminListRenewalsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "renewals", query],
    queryFn: ({ signal }) => api.call(adminListRenewals, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useRevocations = (query: AdminListRevocationsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "revocations", query],
    queryFn: ({ signal }) => api.call(adminListRevocations, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useRevocation = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "revocation", id],
    queryFn: ({ signal }) => api.call(adminReadRevocation, { params: { id }, signal }),
  })

export const useOpenRevocation = () =>
  useAct((body: AdminOpenRevocationBody) => api.call(adminOpenRevocation, { body }))

export const useNotifyRevocation = (id: string) =>
  useAct((body: AdminNotifyRevocationBody) =>
    api.call(adminNotifyRevocation, { params: { id }, body })
  )

export const useDecideRevocation = (id: string) =>
  useAct((body: AdminDecideRevocationBody) =>
    api.call(adminDecideRevocation, { params: { id }, body })
  )

/** The body is the file itself, which the contract's client has no form for. */
const sendFile = async (id: string, file: File): Promise<void> => {
  const path = buildUrl(adminAddRevocationFile.path, {
    params: { id },
    query: { file_name: file.name },
  })
  const answer = await fetch(backendUrl + path, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  })
  if (answer.ok) return
  const { code } = (await answer.json().catch(() => ({}))) as { code?: unknown }
  throw new ApiError(answer.status, isOcopErrorCode(code) ? code : null, "The file was refused")
}

export const useAddRevocationFile = (id: string) => useAct((file: File) => sendFile(id, file))

/** Where the browser fetches a file of a case, with the session of the desk. */
export const revocationFileUrl = (id: string, file_id: string): string =>
  backendUrl + buildUrl(adminReadRevocationFile.path, { params: { id, file_id } })

/** The paper of a certificate in force, opened with the session of the desk. */
export const certificatePdfUrl = (id: string): string =>
  backendUrl + buildUrl(adminReadCertificatePdf.path, { params: { id } })
