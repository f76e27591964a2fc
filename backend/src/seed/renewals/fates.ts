import { addDays, addMonths, CERTIFICATE_TERM_MONTHS, type LocalDate } from "@ocop/rules"
import { between } from "../pick"
import { TAKEN_OVER } from "../register/corrections"
import { hasExpired, renewableFrom, type CertifiedProduct } from "./products"

/** What a demonstration renewal is made to show. */
export type Fate = "valid" | "expiring" | "extended" | "revoked"

export interface FatedProduct {
  product: CertifiedProduct
  fate: Fate
  firstDay: LocalDate
}

/** How many renewals of each kind are wanted before all others become valid ones. */
const WANTED: readonly { fate: Fate; count: number }[] = [
  { fate: "extended", count: 6 },
  { fate: "expiring", count: 14 },
  { fate: "revoked", count: 2 },
]

/** Every fourth product keeps the certificate that has run out. */
const KEPT_EXPIRED = 4

/** The product by which the main journey is shown: always certified. */
const ALWAYS_VALID = "Trà đảng sâm Tây Giang"

type Span = readonly [least: number, most: number]

/** Days until the end of the term, on the day of seeding. */
const DAYS_LEFT: Readonly<Record<"extended" | "expiring", Span>> = {
  extended: [-150, -10],
  expiring: [5, 170],
}
/** Days since the renewal: a revocation needs time to follow. */
const AGE: Readonly<Record<"valid" | "revoked", Span>> = { valid: [5, 700], revoked: [90, 400] }
const LEAST_AGE_OF_REVOKED = 60

/** First day of the certificate that ends `days` after a day. */
const firstDayEndingIn = (day: LocalDate, days: number): LocalDate =>
  addMonths(addDays(day, days + 1), -CERTIFICATE_TERM_MONTHS)

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

/** A first day of that fate which the true certificate leaves room for; null when there is none. */
const firstDayFor = (
  product: CertifiedProduct,
  fate: Fate,
  from: LocalDate,
  day: LocalDate
): LocalDate | null => {
  if (fate === "extended" || fate === "expiring") {
    const first = firstDayEndingIn(day, between(product.key, ...DAYS_LEFT[fate]))
    return first >= from ? first : null
  }
  const first = later(from, addDays(day, -between(product.key, ...AGE[fate])))
  const latest = fate === "revoked" ? addDays(day, -LEAST_AGE_OF_REVOKED) : day
  return first < latest ? first : null
}

const isJourney = ({ latest }: CertifiedProduct): boolean => latest.product_name === ALWAYS_VALID

const renewable = (products: readonly CertifiedProduct[], day: LocalDate) =>
  products
    .filter(({ latest }) => !TAKEN_OVER.has(latest.producer_name ?? ""))
    .flatMap((product) => {
      const from = renewableFrom(product, day)
      return from ? [{ product, from }] : []
    })
    .filter(
      ({ product }, at) =>
        isJourney(product) || !hasExpired(product, day) || at % KEPT_EXPIRED !== KEPT_EXPIRED - 1
    )

/**
 * Which products get a demonstration renewal on the day of seeding, of what kind and from when.
 * The rarest kinds choose first, among the products whose true certificate leaves them room.
 */
export const fatesOn = (products: readonly CertifiedProduct[], day: LocalDate): FatedProduct[] => {
  const open = renewable(products, day)
  const chosen: FatedProduct[] = []
  const take = (fate: Fate, count: number) => {
    for (let at = 0; at < open.length && count > 0; at++) {
      const candidate = open[at]
      if (!candidate || (fate !== "valid" && isJourney(candidate.product))) continue
      const firstDay = firstDayFor(candidate.product, fate, candidate.from, day)
      if (!firstDay) continue
      chosen.push({ product: candidate.product, fate, firstDay })
      open.splice(at--, 1)
      count--
    }
  }
  for (const { fate, count } of WANTED) take(fate, count)
  take("valid", Infinity)
  return chosen
}
