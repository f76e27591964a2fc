/**
 * Figures of the demonstration data, chosen by us and no rule of law. The operator changes them in
 * the staff desk: the rate under Settings → Tax Regions → Vietnam, the fee of each producer under
 * Settings → Locations → the producer → shipping options.
 */
export const ILLUSTRATIVE = {
  /** Food mostly bears 5, 8 or 10 % by kind and year; one rate for everything is a simplification. */
  vatPercent: 8,
  /** Whole đồng for a parcel anywhere in Vietnam, tax included. */
  shippingFee: 30_000,
} as const

export const NAMES = {
  store: "Sàn OCOP",
  key: "Sàn OCOP: trang bán hàng",
  region: "Việt Nam",
  location: "Kho giao hàng",
  delivery: "Giao hàng toàn quốc",
  zone: "Toàn quốc",
  profile: "Hàng thông thường",
  option: "Giao hàng tiêu chuẩn (3–7 ngày)",
  tax: "Thuế giá trị gia tăng",
} as const

export const CURRENCY = "vnd"
export const COUNTRY = "vn"
