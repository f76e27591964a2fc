import type { FormerUnitRef, Origin } from "@ocop/contracts"

export interface OriginView {
  /** "Xã Sơn Cẩm Hà, Thành phố Đà Nẵng"; null when the unit of today is not known. */
  today: { code: string; name: string } | null
  /** "Xã Tiên Sơn, Huyện Tiên Phước, Tỉnh Quảng Nam"; null when no old unit is known. */
  former: string | null
  /** Old district by its short name, "Tiên Phước"; null when not known. */
  district: string | null
}

/** "Huyện Tây Giang" → "Tây Giang": how people name it. */
export const shortDistrict = (name: string): string =>
  name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố)\s+(?=\D)/u, "")

/** An old unit with all it lay in. */
export const formerName = ({ type, name, district, province_name }: FormerUnitRef): string =>
  [...(type === "commune" ? [name] : []), district.name, province_name].filter(Boolean).join(", ")

export const toOriginView = ({ commune, former }: Origin): OriginView => ({
  today: commune && { code: commune.code, name: `${commune.name}, ${commune.province.name}` },
  former: former && formerName(former),
  district: former && shortDistrict(former.district.name),
})

/** One short line for a card: the commune of today and the district people remember. */
export const shortOrigin = ({ commune, former }: Origin): string =>
  [commune?.name, former && shortDistrict(former.district.name)].filter(Boolean).join(" · ")
