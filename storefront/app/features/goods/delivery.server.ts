import {
  ApiError,
  readShipping,
  type ApiClient,
  type CommuneRef,
  type ProvinceRef,
  type StoreShippingResponse,
} from "@ocop/contracts"
import { findPlaces } from "~/features/checkout/places.server"

export interface DeliveryQuestion {
  province: string
  commune: string
  provinces: ProvinceRef[]
  communes: CommuneRef[]
  /** Null until a commune is chosen. */
  answer: StoreShippingResponse | null
  /** The address names a commune that does not exist. */
  isUnknown: boolean
}

const ask = async (api: ApiClient, handle: string, commune: string) => {
  if (!commune) return null
  try {
    return await api.call(readShipping, { params: { handle }, query: { commune } })
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null
    throw error
  }
}

/** Days and fee to the commune the address asks about, and the choices of the form. */
export const loadDelivery = async (
  api: ApiClient,
  handle: string,
  search: URLSearchParams
): Promise<DeliveryQuestion> => {
  const commune = search.get("xa")?.trim() ?? ""
  const answer = await ask(api, handle, commune)
  const province = answer?.to.province.code ?? search.get("tinh")?.trim() ?? ""
  const places = await findPlaces(api, { province_code: province, old_place: "", old_district: "" })
  return {
    province,
    commune: answer?.to.code ?? "",
    provinces: places.provinces,
    communes: places.communes,
    answer,
    isUnknown: commune !== "" && answer === null,
  }
}
