import { useQuery } from "@tanstack/react-query"
import {
  adminAcceptReturn,
  adminListEscalations,
  adminRefuseOrder,
  adminUpholdReturn,
  type AcceptReturnBody,
  type AdminEscalation,
  type ProducerRefuseOrderBody,
  type RefuseReturnBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useEscalations = () =>
  useQuery({
    queryKey: [OCOP_KEY, "escalations"],
    queryFn: ({ signal }) => api.call(adminListEscalations, { query: { limit: 200 }, signal }),
  })

export const useEndOrder = ({ order_id: id }: AdminEscalation) =>
  useAct((body: ProducerRefuseOrderBody) => api.call(adminRefuseOrder, { params: { id }, body }))

export const useAcceptReturn = ({ id }: AdminEscalation) =>
  useAct((body: AcceptReturnBody) => api.call(adminAcceptReturn, { params: { id }, body }))

export const useUpholdReturn = ({ id }: AdminEscalation) =>
  useAct((body: RefuseReturnBody) => api.call(adminUpholdReturn, { params: { id }, body }))
