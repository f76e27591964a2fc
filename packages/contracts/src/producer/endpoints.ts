import { get, post } from "../http/endpoint"
import type {
  AdminCreateProducerBody,
  AdminListProducersQuery,
  AdminUpdateProducerBody,
  StoreListProducersQuery,
} from "./requests"
import type {
  AdminProducerListResponse,
  AdminProducerResponse,
  StoreProducerListResponse,
  StoreProducerResponse,
} from "./responses"

export const listProducers = get<StoreListProducersQuery, StoreProducerListResponse>(
  "/store/ocop/producers"
)
export const readProducer = get<undefined, StoreProducerResponse>("/store/ocop/producers/:handle")

export const adminListProducers = get<AdminListProducersQuery, AdminProducerListResponse>(
  "/admin/ocop/producers"
)
export const adminReadProducer = get<undefined, AdminProducerResponse>("/admin/ocop/producers/:id")
export const adminCreateProducer = post<AdminCreateProducerBody, AdminProducerResponse>(
  "/admin/ocop/producers"
)
export const adminUpdateProducer = post<AdminUpdateProducerBody, AdminProducerResponse>(
  "/admin/ocop/producers/:id"
)
