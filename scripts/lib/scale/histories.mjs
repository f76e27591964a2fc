// @ts-check
// Which certificates a product has had: days and stars, oldest first. The rules judge them later.
import { addDays, addMonths, CERTIFICATE_TERM_MONTHS } from "@ocop/rules"

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("@ocop/rules").LocalDate} LocalDate */
/** @typedef {import("@ocop/rules").CertifiedStars} CertifiedStars */
/** @typedef {{ firstDay: LocalDate, stars: CertifiedStars, decisionOn?: LocalDate, filedBeforeEnd?: number, revokedAfter?: number }} Act */

/** Counts of late 2024 and mid 2025: 72.1 % three stars, under 1 % five. @type {readonly (readonly [CertifiedStars, number])[]} */
const STARS = [
  [3, 72.5],
  [4, 26.5],
  [5, 1],
]

/** The first day of a certificate that ends about `days` from `day`. */
const endingIn = (/** @type {LocalDate} */ day, /** @type {number} */ days) =>
  addDays(addMonths(addDays(day, days), -CERTIFICATE_TERM_MONTHS), 1)

/** @type {(random: Random, day: LocalDate) => Act} */
const running = (random, day) => ({
  firstDay: addDays(day, -random.between(1, 900)),
  stars: random.share(STARS),
})

/**
 * One kind of story each, with its share. Days keep a little away from the edges of the law, which
 * its own tests cover.
 * @type {readonly (readonly [(random: Random, day: LocalDate) => Act[], number])[]}
 */
const STORIES = [
  [() => [], 2],
  [(random, day) => [running(random, day)], 42],
  [
    (random, day) => {
      const now = running(random, day)
      return [{ ...now, firstDay: endingIn(now.firstDay, random.between(5, 170)) }, now]
    },
    12,
  ],
  [
    (random, day) => {
      const now = running(random, day)
      const stars = random.chance(0.95) ? 4 : 5
      const before = /** @type {CertifiedStars} */ (stars - 1)
      return [
        { firstDay: addDays(now.firstDay, -random.between(200, 800)), stars: before },
        { ...now, stars },
      ]
    },
    6,
  ],
  [
    (random, day) => {
      const now = running(random, day)
      return [{ ...now, firstDay: endingIn(now.firstDay, -random.between(10, 300)) }, now]
    },
    4,
  ],
  [
    (random, day) => [
      { firstDay: endingIn(day, random.between(3, 175)), stars: random.share(STARS) },
    ],
    9,
  ],
  [
    (random, day) => [
      {
        firstDay: endingIn(day, -random.between(3, 170)),
        stars: random.share(STARS),
        filedBeforeEnd: random.between(1, 110),
      },
    ],
    2,
  ],
  [
    (random, day) => [
      { firstDay: endingIn(day, -random.between(3, 900)), stars: random.share(STARS) },
    ],
    19,
  ],
  [
    (random, day) => [
      {
        firstDay: addDays(day, -random.between(200, 900)),
        stars: random.share(STARS),
        revokedAfter: random.between(60, 190),
      },
    ],
    2,
  ],
  [
    (random, day) => {
      const firstDay = addDays(day, random.between(1, 30))
      const stars = random.share(STARS)
      const decisionOn = addDays(day, -random.between(0, 10))
      return [
        { firstDay: endingIn(firstDay, random.between(35, 165)), stars },
        { firstDay, stars, decisionOn },
      ]
    },
    2,
  ],
]

/** @param {Random} random @param {LocalDate} day @returns {Act[]} */
export const makeHistory = (random, day) => random.share(STORIES)(random, day)
