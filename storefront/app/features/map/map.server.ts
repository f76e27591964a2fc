import { listProducts } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"
import { levelOf, toDistrictViews, type DistrictView, type Level } from "./map-view"
import {
  DISTRICT_NAMES,
  HOANG_SA,
  HOANG_SA_DOTS,
  INSET_SIZE,
  MAP_COMMUNES,
  MAP_HEIGHT,
  MAP_WIDTH,
  PROVINCE_OUTLINE,
  TRUONG_SA_DOTS,
  type MapCommune,
} from "./province-map.server"

export interface MapPlace extends Omit<MapCommune, "districts"> {
  count: number
  level: Level
}

export interface ProvinceMap {
  width: number
  height: number
  places: MapPlace[]
  hoangSa: { code: string; count: number; level: Level; dots: string }
  truongSa: { dots: string }
  insetSize: number
  districts: DistrictView[]
}

const SEA = { code: HOANG_SA, name: "Đặc khu Hoàng Sa", districts: ["hoang-sa"] }

const countsOf = (values: readonly { value: string; count: number }[]): Map<string, number> =>
  new Map(values.map(({ value, count }) => [value, count]))

/** The province with what comes from each of its communes now. */
export const loadMap = async (): Promise<ProvinceMap> => {
  const api = await floorApi()
  const { facets } = await api.call(listProducts, { query: { per_page: 1 } })
  const counts = { communes: countsOf(facets.commune), districts: countsOf(facets.district) }
  const countOf = (code: string): number => counts.communes.get(code) ?? 0
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    insetSize: INSET_SIZE,
    places: MAP_COMMUNES.map(({ districts: _, ...place }) => {
      const count = countOf(place.code)
      return { ...place, count, level: levelOf(count) }
    }),
    hoangSa: {
      code: HOANG_SA,
      count: countOf(HOANG_SA),
      level: levelOf(countOf(HOANG_SA)),
      dots: HOANG_SA_DOTS,
    },
    truongSa: { dots: TRUONG_SA_DOTS },
    districts: toDistrictViews([...MAP_COMMUNES, SEA], DISTRICT_NAMES, counts),
  }
}

export interface Locator {
  width: number
  height: number
  outline: string
  place: string
  x: number
  y: number
}

/** Where a commune lies in the province; null for one that is not on the mainland of the map. */
export const locatorOf = (code: string): Locator | null => {
  const place = MAP_COMMUNES.find((commune) => commune.code === code)
  return place
    ? {
        width: MAP_WIDTH,
        height: MAP_HEIGHT,
        outline: PROVINCE_OUTLINE,
        place: place.d,
        x: place.x,
        y: place.y,
      }
    : null
}
