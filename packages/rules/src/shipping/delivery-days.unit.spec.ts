import {
  deliveryEstimate,
  deliveryZone,
  DELIVERY_ZONES,
  type DeliveryPlace,
  type DeliveryZone,
} from "./delivery-days"

const place = (
  province_code: string,
  commune_code: string | null,
  is_special_zone = false
): DeliveryPlace => ({ province_code, commune_code, is_special_zone })

const HUNG_SON = place("48", "20443")
const HOI_AN = place("48", "20410")
const CU_LAO_CHAM = place("48", "20434")
const HOANG_SA = place("48", "20333", true)
const LY_SON = place("51", "21548", true)

it.each<[string, DeliveryPlace | null, DeliveryPlace, DeliveryZone]>([
  ["the seller's own commune", HUNG_SON, HUNG_SON, "same_commune"],
  ["the same province", HUNG_SON, HOI_AN, "same_province"],
  ["Thanh Hóa, first of the centre", HUNG_SON, place("38", "14758"), "same_region"],
  ["Lâm Đồng, last of the centre", HUNG_SON, place("68", "24769"), "same_region"],
  ["Ninh Bình, last of the north", HUNG_SON, place("37", "14329"), "country"],
  ["Đồng Nai, first of the south", HUNG_SON, place("75", "25993"), "country"],
  ["Hà Nội", HUNG_SON, place("01", "00004"), "country"],
  ["a special zone", HUNG_SON, LY_SON, "island"],
  ["a special zone of the same province", HUNG_SON, HOANG_SA, "island"],
  ["an island that is a commune", HOI_AN, CU_LAO_CHAM, "island"],
  ["the mainland from an island", CU_LAO_CHAM, HOI_AN, "island"],
  ["the same island", CU_LAO_CHAM, CU_LAO_CHAM, "same_commune"],
  ["anywhere from an unknown place", null, HOI_AN, "country"],
  ["an island from an unknown place", null, LY_SON, "island"],
  ["the province alone known", place("48", null), place("48", null), "same_province"],
])("%s", (_, from, to, zone) => {
  expect(deliveryZone(from, to)).toBe(zone)
})

it.each(["2026-11-25", "2026-07-01", "2020-01-01"])("has a table on %s", (today) => {
  expect(deliveryEstimate(HUNG_SON, HOI_AN, today)).toEqual({
    zone: "same_province",
    least: 2,
    most: 3,
    published_on: "2026-07-01",
  })
})

it("promises no farther zone sooner", () => {
  const destinations = [HUNG_SON, HOI_AN, place("38", "14758"), place("01", "00004"), LY_SON]
  const estimates = destinations.map((to) => deliveryEstimate(HUNG_SON, to, "2026-11-25"))
  expect(estimates.map(({ zone }) => zone)).toEqual([...DELIVERY_ZONES])
  for (const [at, { least, most }] of estimates.entries()) {
    expect(least).toBeLessThanOrEqual(most)
    expect(most).toBeGreaterThanOrEqual(estimates[at - 1]?.most ?? 0)
  }
})
