import { get } from "../http/endpoint"
import type { StoreFormerCommunesQuery, StoreSearchCommunesQuery } from "./requests"
import type {
  StoreCommuneResponse,
  StoreCommuneSearchResponse,
  StoreDistrictsResponse,
  StoreFormerCommunesResponse,
  StoreProvincesResponse,
  StoreSuccessorsResponse,
} from "./responses"

export const listProvinces = get<undefined, StoreProvincesResponse>("/store/ocop/provinces")
export const listDistricts = get<undefined, StoreDistrictsResponse>("/store/ocop/districts")
export const searchCommunes = get<StoreSearchCommunesQuery, StoreCommuneSearchResponse>(
  "/store/ocop/communes"
)
export const readCommune = get<undefined, StoreCommuneResponse>("/store/ocop/communes/:code")
/** `:code` is the code of a unit that existed on 30/6/2025 or in 2018. */
export const readSuccessors = get<undefined, StoreSuccessorsResponse>(
  "/store/ocop/former-communes/:code"
)
/** Empty for a district nobody knows. */
export const listFormerCommunes = get<StoreFormerCommunesQuery, StoreFormerCommunesResponse>(
  "/store/ocop/former-communes"
)
/** The same search for the staff desk. */
export const adminSearchCommunes = get<StoreSearchCommunesQuery, StoreCommuneSearchResponse>(
  "/admin/ocop/communes"
)
