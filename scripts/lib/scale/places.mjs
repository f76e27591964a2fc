// @ts-check
/**
 * @typedef {object} Place a commune of today
 * @property {string} code
 * @property {string} name
 * @property {"ward" | "commune" | "special_zone"} type
 * @property {string} provinceCode
 * @property {string} provinceName
 * @property {{ id: string, districtName: string }[]} formerUnits communes it took over wholly or in part
 */

const COMMUNES = `
  SELECT commune.code, commune.name, commune.type,
    commune.province_code AS "provinceCode", commune.province_name AS "provinceName",
    coalesce(json_agg(json_build_object('id', unit.id, 'districtName', unit.district_name)
      ORDER BY unit.id) FILTER (WHERE unit.id IS NOT NULL), '[]') AS "formerUnits"
  FROM ocop_commune commune
  LEFT JOIN ocop_unit_succession step ON step.to_commune_code = commune.code
  LEFT JOIN ocop_former_unit unit ON unit.id = step.from_unit_id AND unit.type = 'commune'
  WHERE commune.deleted_at IS NULL
  GROUP BY commune.code
  ORDER BY commune.code`

/** @param {import("pg").Client} client @returns {Promise<Place[]>} in the order of their codes */
export const readPlaces = async (client) => (await client.query(COMMUNES)).rows

/** "Xã Tây Giang" → "Tây Giang". @param {string} name */
export const bareName = (name) => name.replace(/^(?:Xã|Phường|Đặc khu)\s+/, "")

/** Rural communes are where the programme lives: each is dealt twice as often as a ward. */
const dealsOf = (/** @type {Place} */ place) => (place.type === "ward" ? [place] : [place, place])

/**
 * Deals communes like cards, so that every one of them has producers once a deck is through.
 * @param {import("./random.mjs").Random} random
 * @param {readonly Place[]} places
 */
export const createDeck = (random, places) => {
  if (!places.length) throw new RangeError("There are no communes to place producers in.")
  /** @type {Place[]} */
  let deck = []
  return () => {
    if (!deck.length) deck = random.shuffled(places.flatMap(dealsOf))
    return /** @type {Place} */ (deck.pop())
  }
}
