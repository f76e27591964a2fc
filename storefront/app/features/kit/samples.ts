import type {
  CartLine,
  CertificateBadge,
  Origin,
  ProducerRef,
  RegisterEntry,
  StoreProduct,
  StoreProductCard,
} from "@ocop/contracts"
import { CERTIFICATE_STATES, type CertificateState } from "@ocop/rules"

// Made-up things for the component page; nothing of it is in the register.

export const STATES: readonly CertificateState[] = CERTIFICATE_STATES

/** Prices here are thousands of đồng. */
const thousand = (count: number): number => count * 1000

const IN_FORCE: readonly CertificateState[] = ["valid", "expiring", "extended"]

export const badge = (state: CertificateState): CertificateBadge => ({
  certificate_id: `cert_${state}`,
  state,
  stars: IN_FORCE.includes(state) ? 4 : null,
  first_day: "2025-01-01",
  last_day: "2027-12-31",
  in_force_until: state === "extended" ? "2028-06-28" : "2027-12-31",
})

const ORIGIN: Origin = { commune: null, former: null }

export const PRODUCER: ProducerRef = {
  id: "prod_1",
  handle: "htx-tay-giang",
  name: "HTX Nông nghiệp Tây Giang",
  kind: "cooperative",
}

export const entry = (state: CertificateState): RegisterEntry => ({
  ...badge(state),
  id: `cert_${state}`,
  recognised_stars: 4,
  points: 76,
  product_name: "Trà dây Tây Giang",
  product_set: 12,
  product_code: null,
  product_handle: "tra-day-tay-giang",
  producer: PRODUCER,
  origin: ORIGIN,
  decision_number: "3610/QĐ-UBND",
  decision_on: "2024-12-29",
  authority_level: "province",
  authority_name: "UBND tỉnh Quảng Nam",
  criteria_edition: "148-2023",
  late_reassessment_filed_on: state === "extended" ? "2027-11-01" : null,
  late_reassessment_ended_on: null,
  superseded_on: state === "superseded" ? "2026-05-01" : null,
  revoked_on: state === "revoked" ? "2026-05-01" : null,
  revocation_ground: state === "revoked" ? "mark_misused" : null,
  revocation_decision_number: state === "revoked" ? "99/QĐ-UBND" : null,
  evidence_level: "A",
  source_url: null,
  illustrative: state === "upcoming",
})

export const card = (changes: Partial<StoreProductCard> = {}): StoreProductCard => ({
  id: "product_1",
  handle: "tra-day-tay-giang",
  title: "Trà dây Tây Giang",
  thumbnail: null,
  product_set: 12,
  producer: PRODUCER,
  origin: ORIGIN,
  badge: badge("valid"),
  price: thousand(120),
  unit_price: { amount: thousand(480), per: "kg" },
  in_stock: true,
  season: [],
  ...changes,
})

const variant = (id: string, title: string, price: number | null, available: number | null) => ({
  id,
  title,
  sku: null,
  price,
  net_content: null,
  unit_price: null,
  available,
})

export const VARIANTS = {
  several: [
    variant("v1", "Gói 100 g", 45_000, 3),
    variant("v2", "Gói 500 g", 190_000, 40),
    variant("v3", "Hộp quà", 320_000, 0),
  ],
  one: [variant("v4", "Chai 500 ml", 85_000, null)],
  sold_out: [variant("v5", "Chai 500 ml", 85_000, 0)],
  no_price: [variant("v6", "Chai 500 ml", null, 5)],
}

export const product = (
  variants: StoreProduct["variants"],
  state: CertificateState = "valid"
): StoreProduct => ({
  ...card({ badge: badge(state), in_stock: variants.some(({ available }) => available !== 0) }),
  description: null,
  images: [],
  variants,
  goods: null,
  producer: null,
  certificate: entry(state),
  history: [entry(state), entry("superseded")],
})

export const cartLine = (changes: Partial<CartLine> = {}): CartLine => ({
  id: "line_1",
  variant_id: "v1",
  product_id: "product_1",
  product_handle: "tra-day-tay-giang",
  title: "Trà dây Tây Giang",
  variant_title: "Gói 500 g",
  thumbnail: null,
  quantity: 2,
  unit_price: thousand(190),
  total: thousand(380),
  available: 40,
  producer: null,
  facts: {
    weight_grams: 550,
    origin: "Xã Tây Giang, Thành phố Đà Nẵng",
    stars: 4,
    certified_until: "2027-12-01",
  },
  ...changes,
})
