// @ts-check
import { foldVietnamese, PRODUCT_SETS, slugify, TOURISM_SET } from "@ocop/rules"
import { idOf } from "./ids.mjs"
import { bareName } from "./places.mjs"
import { BRANDS, GIVEN_NAMES, MIDDLE_NAMES, STORIES, SURNAMES } from "./words/people.mjs"
import { ASSORTMENTS } from "./words/products.mjs"

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("@ocop/rules").ProducerKind} ProducerKind */

/**
 * Shares of the national count of late 2024: 32.8 % cooperatives, 22.7 % small enterprises, 38.6 %
 * households, the rest groups; farms are counted with the households there.
 * @type {readonly (readonly [ProducerKind, number])[]}
 */
const KINDS = [
  ["cooperative", 32.8],
  ["sme", 22.7],
  ["household", 37.1],
  ["cooperative_group", 5.9],
  ["farm", 1.5],
]
/** @type {readonly (readonly [ProducerKind, number])[]} */
const TOURISM_KINDS = [...KINDS, ["association", 35]]

/** 14,085 products of 7,846 subjects in late 2024: 1.8 each. */
const PRODUCTS_EACH = /** @type {const} */ ([
  [1, 58],
  [2, 22],
  [3, 10],
  [4, 5],
  [5, 3],
  [8, 2],
])

const STATUSES = /** @type {const} */ ([
  ["active", 98.5],
  ["suspended", 1],
  ["closed", 0.5],
])

const SET_SHARES = PRODUCT_SETS.map(
  ({ no }) => /** @type {const} */ ([no, ASSORTMENTS[no]?.weight ?? 0])
)

const personName = (/** @type {Random} */ random) =>
  [SURNAMES, MIDDLE_NAMES, GIVEN_NAMES].map((list) => random.pick(list)).join(" ")

const brandName = (/** @type {Random} */ random) =>
  `${random.pick(BRANDS.first)} ${random.pick(BRANDS.second)}`

/** @type {Record<ProducerKind, readonly string[]>} */
const NAMES = {
  cooperative: [
    "Hợp tác xã Nông nghiệp {brand}",
    "Hợp tác xã Dịch vụ nông nghiệp {place}",
    "Hợp tác xã Sản xuất và thương mại {brand}",
  ],
  sme: ["Công ty TNHH {brand}", "Công ty TNHH MTV {brand} {place}", "Công ty Cổ phần {brand}"],
  household: ["Hộ kinh doanh {person}", "Cơ sở {brand}", "Cơ sở sản xuất {person}"],
  cooperative_group: ["Tổ hợp tác {brand}", "Tổ hợp tác sản xuất {place}"],
  farm: ["Trang trại {person}", "Trang trại {brand}"],
  association: ["Hội quán du lịch cộng đồng {place}", "Ban điều hành du lịch {place}"],
}

/** Not a number of anybody: the range 0900 0xx xxx is not given out. */
const phoneOf = (/** @type {number} */ serial) =>
  `09000${String(serial % 100_000).padStart(5, "0")}`

/** One-to-one below 10^8, so that no two producers share a code. */
const taxCodeOf = (/** @type {number} */ serial) =>
  `99${String((serial * 48_271) % 99_999_989).padStart(8, "0")}`

/**
 * @param {Random} random
 * @param {{ serial: number, place: Place, at: number, set?: number }} given `set`: main product set
 */
export const makeProducer = (random, { serial, place, at, set = random.share(SET_SHARES) }) => {
  const kind = random.share(set === TOURISM_SET ? TOURISM_KINDS : KINDS)
  const brand = brandName(random)
  const person = personName(random)
  const words = { brand, person, place: bareName(place.name) }
  const name = random
    .pick(NAMES[kind])
    .replace(/\{(\w+)\}/g, (_, word) => words[/** @type {keyof typeof words} */ (word)])
  const created_at = new Date(at).toISOString()
  return {
    serial,
    set,
    brand,
    place,
    capacity: random.share(PRODUCTS_EACH),
    row: {
      id: idOf("prdc", at, serial),
      handle: `${slugify(name)}-${serial}`,
      name,
      search_name: foldVietnamese(name),
      trade_name: random.chance(0.4) ? brand : null,
      kind,
      business_registered: true,
      tax_code: taxCodeOf(serial),
      registration_number: kind === "household" ? `HKD-${serial}` : taxCodeOf(serial),
      representative: person,
      phone: phoneOf(serial),
      email: `lien-he-${serial}@ocop.example`,
      address: `Thôn ${random.between(1, 12)}`,
      commune_code: place.code,
      former_unit_id: random.chance(0.8)
        ? (place.formerUnits[random.between(0, 9) % (place.formerUnits.length || 1)]?.id ?? null)
        : null,
      story: random.chance(0.5) ? random.pick(STORIES) : null,
      status: random.share(STATUSES),
      created_at,
      updated_at: created_at,
    },
  }
}

/** @typedef {ReturnType<typeof makeProducer>} Producer */
