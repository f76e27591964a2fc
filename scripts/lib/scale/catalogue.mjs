// @ts-check
import { createRegister } from "./certificates.mjs"
import { makeHistory } from "./histories.mjs"
import { idOf } from "./ids.mjs"
import { makeListing } from "./listings.mjs"
import { createDeck } from "./places.mjs"
import { makeProducer } from "./producers.mjs"
import { createRandom } from "./random.mjs"

/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("@ocop/rules").LocalDate} LocalDate */

const SEED = 26_2026
const DAY_MS = 86_400_000
/** The first of the generated products was entered so long before the day. */
const BEGAN_DAYS_BEFORE = 400
const ALL_SETS = 26

/**
 * An endless catalogue, one product after another. The same places and day give the same products,
 * and the first n of a longer catalogue are those of a shorter one.
 *
 * @param {{ places: readonly Place[], day: LocalDate }} given `day`: the day the states are made for
 */
export function* catalogue({ places, day }) {
  const random = createRandom(SEED)
  const nextPlace = createDeck(random, places)
  const certify = createRegister(random)
  const began = Date.parse(day) - BEGAN_DAYS_BEFORE * DAY_MS
  let serial = 0
  for (let number = 0; ; number++) {
    const set = number < ALL_SETS ? number + 1 : undefined
    const at = began + serial * 1000
    const producer = makeProducer(random, { serial: number, place: nextPlace(), at, set })
    /** @type {Set<string>} */
    const taken = new Set()
    for (let nth = 0; nth < producer.capacity; nth++, serial++)
      yield makeEntry(nth === 0, { serial, at: began + serial * 1000, producer, taken })
  }

  /**
   * @param {boolean} isFirst of its producer
   * @param {{ serial: number, at: number, producer: ReturnType<typeof makeProducer>, taken: Set<string> }} given
   */
  function makeEntry(isFirst, { serial, at, producer, taken }) {
    const listing = makeListing(random, { serial, producer, taken })
    const history = makeHistory(random, day)
    const registeredId = idOf("regp", at, serial)
    const { place, row } = producer
    const of = { place, at, set: listing.set, producerId: row.id, registeredId }
    const certificates = certify(history, of)
    return { serial, at, producer, isFirst, listing, registeredId, certificates }
  }
}

/** @typedef {ReturnType<typeof catalogue> extends Generator<infer Entry> ? Entry : never} Entry */
