/** How full a commune is, for its shade and its dot: none, few, some, many. */
export type Level = 0 | 1 | 2 | 3

/** The largest number of products of each level but the last. */
export const LEVEL_LIMITS = [0, 2, 5] as const

export const levelOf = (count: number): Level => {
  const level = LEVEL_LIMITS.findIndex((limit) => count <= limit)
  // one of the three limits, or beyond the last
  return (level < 0 ? LEVEL_LIMITS.length : level) as Level
}

export interface PlaceOnMap {
  code: string
  name: string
  districts: readonly string[]
}

export interface DistrictView {
  slug: string
  name: string
  count: number
  communes: { code: string; name: string; count: number }[]
}

const vietnamese = new Intl.Collator("vi")

/** "Huyện Tây Giang" stands under T, "Xã A Vương" under A. */
const bare = (name: string): string =>
  name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố|Xã|Phường|Đặc khu)\s+/u, "")
const byName = (a: { name: string }, b: { name: string }): number =>
  vietnamese.compare(bare(a.name), bare(b.name))

/** Old districts in Vietnamese order, each with all communes of today that hold a part of it. */
export const toDistrictViews = (
  places: readonly PlaceOnMap[],
  names: Readonly<Record<string, string>>,
  counts: { communes: ReadonlyMap<string, number>; districts: ReadonlyMap<string, number> }
): DistrictView[] =>
  Object.entries(names)
    .map(([slug, name]) => ({
      slug,
      name,
      count: counts.districts.get(slug) ?? 0,
      communes: places
        .filter(({ districts }) => districts.includes(slug))
        .map((place) => ({
          code: place.code,
          name: place.name,
          count: counts.communes.get(place.code) ?? 0,
        }))
        .sort(byName),
    }))
    .filter(({ communes }) => communes.length)
    .sort(byName)
