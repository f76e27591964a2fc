import { useQuery } from "@tanstack/react-query"
import {
  adminDecideComplaint,
  adminListComplaints,
  adminReadComplaint,
  adminReplyComplaint,
  type AdminDecideComplaintBody,
  type ComplaintTextBody,
  type ListComplaintsQuery,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useComplaints = (query: ListComplaintsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "complaints", query],
    queryFn: ({ signal }) => api.call(adminListComplaints, { query, signal }),
  })

export const useComplaint = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "complaint", id],
    queryFn: ({ signal }) => api.call(adminReadComplaint, { params: { id }, signal }),
  })

export const useReplyComplaint = (id: string) =>
  useAct((body: ComplaintTextBody) => api.call(adminReplyComplaint, { params: { id }, body }))

export const useDecideComplaint = (id: string) =>
  useAct((body: AdminDecideComplaintBody) =>
    api.call(adminDecideComplaint, { params: { id }, body })
  )
