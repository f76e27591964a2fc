import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminCheckDecision,
  adminListDecisions,
  adminReadDecision,
  adminStartDecision,
  RESPOND_ASYNC,
  type AdminDecideBody,
  type AdminListDecisionsQuery,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"

export const useDecisions = (query: AdminListDecisionsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "decisions", query],
    queryFn: ({ signal }) => api.call(adminListDecisions, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useDecision = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "decision", id],
    queryFn: ({ signal }) => api.call(adminReadDecision, { params: { id }, signal }),
  })

/** Two hundred certificates take longer than any ordinary call may: a task issues them. */
export const startDecision = (body: AdminDecideBody) =>
  api.call(adminStartDecision, { body, headers: RESPOND_ASYNC })

/** One call for each line, so that the screen can say how far it is. */
export const checkLine = async (body: AdminDecideBody) =>
  (await api.call(adminCheckDecision, { body })).lines[0]?.code ?? null
