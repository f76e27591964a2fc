import type { Page } from "../http/paging"

export type CommuneType = "ward" | "commune" | "special_zone"
export type FormerUnitType = "commune" | "district"

export interface ProvinceRef {
  code: string
  name: string
}

/** A commune of today (phường, xã, đặc khu); `code` as in Quyết định 19/2025/QĐ-TTg. */
export interface CommuneRef {
  code: string
  name: string
  type: CommuneType
  province: ProvinceRef
}

/** A unit that no longer exists, as people still name it. */
export interface FormerUnitRef {
  /** Statistical code it had; null when the source gives none. */
  code: string | null
  name: string
  type: FormerUnitType
  /** Old district it lay in (for a district: itself), with the key used in filters, e.g. "tay-giang". */
  district: { slug: string; name: string }
  province_name: string
  /** Last day it existed. */
  valid_to: string
}

/** Where a product comes from: the unit of today, the unit people remember, or both. */
export interface Origin {
  commune: CommuneRef | null
  former: FormerUnitRef | null
}

export interface StoreCommuneHit extends CommuneRef {
  /** Old name through which the search found this unit; null when its own name matched. */
  matched_former_name: string | null
  /** Where the unit of that name lay: "Huyện Tây Giang, Tỉnh Quảng Nam"; null with the name. */
  matched_former_place: string | null
}

export interface StoreCommuneSearchResponse {
  communes: StoreCommuneHit[]
  count: number
}

export interface StoreCommuneResponse {
  commune: CommuneRef & {
    /** Units it was formed from, oldest knowledge first; empty outside Quảng Nam and Đà Nẵng. */
    formed_from: FormerUnitRef[]
    area_km2: number | null
    population: number | null
    office_address: string | null
    product_count: number
    producer_count: number
  }
}

/** Today's unit or units of an old one; two for the one commune that was divided. */
export interface StoreSuccessorsResponse {
  former: FormerUnitRef
  successors: CommuneRef[]
}

export interface StoreFormerCommunesResponse {
  /** Old communes of a district in Vietnamese order, each name once, with what became of it. */
  communes: StoreSuccessorsResponse[]
}

export interface StoreProvincesResponse {
  provinces: ProvinceRef[]
}

export interface StoreCommuneListResponse extends Page {
  communes: CommuneRef[]
}

export interface StoreDistrictsResponse {
  /** Old districts of Quảng Nam and Đà Nẵng, in Vietnamese order. */
  districts: { slug: string; name: string; province_name: string }[]
}
