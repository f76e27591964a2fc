import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminCreateProducer,
  adminListProducers,
  adminReadProducer,
  adminUpdateProducer,
  type AdminCreateProducerBody,
  type AdminListProducersQuery,
  type AdminUpdateProducerBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useProducers = (query: AdminListProducersQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "producers", query],
    queryFn: ({ signal }) => api.call(adminListProducers, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useProducer = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "producer", id],
    queryFn: ({ signal }) => api.call(adminReadProducer, { params: { id }, signal }),
  })

export const useCreateProducer = () =>
  useAct((body: AdminCreateProducerBody) => api.call(adminCreateProducer, { body }))

export const useUpdateProducer = (id: string) =>
  useAct((body: AdminUpdateProducerBody) => api.call(adminUpdateProducer, { params: { id }, body }))
