import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminCreateRegisteredProduct,
  adminLinkProduct,
  adminListRegisteredProducts,
  adminReadProductPanel,
  type AdminCreateRegisteredProductBody,
  type AdminLinkProductBody,
  type AdminListRegisteredProductsQuery,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useRegisteredProducts = (query: AdminListRegisteredProductsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "registered-products", query],
    queryFn: ({ signal }) => api.call(adminListRegisteredProducts, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useCreateRegisteredProduct = () =>
  useAct((body: AdminCreateRegisteredProductBody) =>
    api.call(adminCreateRegisteredProduct, { body })
  )

/** What the register knows of a listing, whose id is the one of Medusa's product. */
export const useProductPanel = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "panel", id],
    queryFn: ({ signal }) => api.call(adminReadProductPanel, { params: { id }, signal }),
  })

export const useLinkProduct = (id: string) =>
  useAct((body: AdminLinkProductBody) => api.call(adminLinkProduct, { params: { id }, body }))
