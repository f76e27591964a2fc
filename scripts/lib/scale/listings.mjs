// @ts-check
import { foldVietnamese, PRODUCT_SETS, slugify } from "@ocop/rules"
import { bareName } from "./places.mjs"
import { DESCRIPTIONS, GRADES } from "./words/people.mjs"
import { ASSORTMENTS, PACKS } from "./words/products.mjs"

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./producers.mjs").Producer} Producer */

const VARIANTS = /** @type {const} */ ([
  [1, 55],
  [2, 35],
  [3, 10],
])

const sector = new Map(PRODUCT_SETS.map(({ no, sector }) => [no, sector]))

/** Mostly the producer's main set, else another one of the same sector. */
const chooseSet = (/** @type {Random} */ random, /** @type {Producer} */ producer) =>
  random.chance(0.85)
    ? producer.set
    : random.pick(
        PRODUCT_SETS.filter((set) => set.sector === sector.get(producer.set)).map(({ no }) => no)
      )

const assortmentOf = (/** @type {number} */ set) => {
  const assortment = ASSORTMENTS[set]
  if (!assortment) throw new RangeError(`No assortment for set ${set}`)
  return assortment
}

/**
 * A name the producer does not have yet, compared as the register compares.
 * @param {Random} random @param {Producer} producer @param {string} base @param {Set<string>} taken
 */
const freeTitle = (random, producer, base, taken) => {
  const owner = random.chance(0.6) ? producer.brand : bareName(producer.place.name)
  const plain = `${base} ${owner}`
  for (let attempt = 0; ; attempt++) {
    const graded = attempt < 5 ? ` ${random.pick(GRADES)}` : ` số ${attempt}`
    const title = attempt === 0 ? plain : `${plain}${graded}`
    const key = foldVietnamese(title)
    if (taken.has(key)) continue
    taken.add(key)
    return title
  }
}

/** Whole thousands of đồng. @param {number} thousands @param {number} times */
const priceOf = (thousands, times) => Math.round(thousands * times) * 1000

/** @param {Random} random @param {ReturnType<typeof assortmentOf>} assortment */
const makeVariants = (random, { packs, price }) => {
  const choices = PACKS[packs]
  const count = Math.min(random.share(VARIANTS), choices.length)
  const first = random.between(0, choices.length - count)
  const base = random.between(...price)
  return choices.slice(first, first + count).map(([title, grams, times]) => ({
    title: /** @type {string} */ (title),
    grams: /** @type {number | null} */ (grams),
    price: priceOf(base, /** @type {number} */ (times)),
    stock: random.chance(0.08) ? 0 : random.between(1, 300),
  }))
}

/**
 * What a producer offers.
 * @param {Random} random
 * @param {{ serial: number, producer: Producer, taken: Set<string> }} given names taken are added to
 */
export const makeListing = (random, { serial, producer, taken }) => {
  const set = chooseSet(random, producer)
  const assortment = assortmentOf(set)
  const title = freeTitle(random, producer, random.pick(assortment.names), taken)
  const { name, provinceName } = producer.place
  return {
    set,
    title,
    handle: `${slugify(title)}-${serial}`,
    description: `${title}, sản xuất tại ${name}, ${provinceName}. ${random.pick(DESCRIPTIONS)}`,
    variants: makeVariants(random, assortment),
  }
}

/** @typedef {ReturnType<typeof makeListing>} Listing */
