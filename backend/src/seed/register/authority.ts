import type { AuthorityLevel, LocalDate } from "@ocop/rules"

/** Quảng Nam became part of Đà Nẵng, and districts ended: Nghị quyết 202/2025/QH15. */
const TWO_LEVELS_FROM = "2025-07-01"
/** The ministries of agriculture and of the environment became one. */
const NEW_MINISTRY_FROM = "2025-03-01"

const CITIES = new Set(["Hội An", "Tam Kỳ"])
const TOWNS = new Set(["Điện Bàn"])
const URBAN = new Set(["Hải Châu", "Thanh Khê", "Sơn Trà", "Ngũ Hành Sơn", "Liên Chiểu", "Cẩm Lệ"])
const OF_DA_NANG = new Set([...URBAN, "Hòa Vang"])

const districtName = (district: string): string => {
  if (CITIES.has(district)) return `thành phố ${district}`
  if (TOWNS.has(district)) return `thị xã ${district}`
  return `${URBAN.has(district) ? "quận" : "huyện"} ${district}`
}

const provinceName = (district: string, day: LocalDate): string =>
  OF_DA_NANG.has(district) || day >= TWO_LEVELS_FROM ? "thành phố Đà Nẵng" : "tỉnh Quảng Nam"

/** The authority that certified products of an old district at a level, by its name on that day. */
export const authorityName = (level: AuthorityLevel, district: string, day: LocalDate): string => {
  switch (level) {
    case "ministry":
      return day < NEW_MINISTRY_FROM
        ? "Bộ Nông nghiệp và Phát triển nông thôn"
        : "Bộ Nông nghiệp và Môi trường"
    case "province":
      return `UBND ${provinceName(district, day)}`
    case "district":
      return `UBND ${districtName(district)}`
  }
}
