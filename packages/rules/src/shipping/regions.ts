/** The three regions of the country as people and carriers speak of them: Bắc, Trung, Nam. */
export const REGIONS = ["north", "centre", "south"] as const
export type Region = (typeof REGIONS)[number]

/**
 * The 34 provinces since 1/7/2025 (codes of Quyết định 19/2025/QĐ-TTg) by region.
 *
 * No text in force draws the three regions; this is the floor's proposal of 25/11/2026: codes run
 * from north to south, Thanh Hóa is the first province of the centre and Đồng Nai of the south, with
 * the Central Highlands (Gia Lai, Đắk Lắk, Lâm Đồng) in the centre.
 */
export const PROVINCES_OF: Readonly<Record<Region, readonly string[]>> = {
  north: [
    ...["01", "04", "08", "11", "12", "14", "15", "19"],
    ...["20", "22", "24", "25", "31", "33", "37"],
  ],
  centre: ["38", "40", "42", "44", "46", "48", "51", "52", "56", "66", "68"],
  south: ["75", "79", "80", "82", "86", "91", "92", "96"],
}

const byProvince = new Map(
  REGIONS.flatMap((region) => PROVINCES_OF[region].map((code) => [code, region] as const))
)

/** The region of a province; null for a code that is none of today's. */
export const regionOf = (provinceCode: string): Region | null =>
  byProvince.get(provinceCode) ?? null
