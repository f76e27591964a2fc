import type { MedusaContainer } from "@medusajs/framework/types"
import { MOST_SUGGESTIONS, type StoreSuggestionsResponse } from "@ocop/contracts"
import { searchWords } from "../../providers/search/words"
import { plainName } from "../name-match"
import { findPlaces, type FoundPlaces } from "../locality/find-places"
import { findProducers } from "./find-producers"
import { askRows } from "./ask-provider"

/** One letter begins too many names to mean any of them. */
const FEWEST_LETTERS = 2

/** Places looked at: most of those without products fall away. */
const MOST_PLACES = 30

type Found = Omit<StoreSuggestionsResponse, "fuzzy">

const NOTHING: Found = { products: [], producers: [], communes: [], districts: [] }

const countPlaces = async (
  container: MedusaContainer,
  { communes, districts }: FoundPlaces,
  channels: string[]
): Promise<Pick<Found, "communes" | "districts">> => {
  if (!communes.length && !districts.length) return { communes: [], districts: [] }
  const rows = await askRows<{ place: string; count: number }>(container, {
    places: {
      channels,
      communes: communes.map(({ code }) => code),
      districts: districts.map(({ slug }) => slug),
    },
  })
  const counts = new Map(rows.map(({ place, count }) => [place, count]))
  const counted = <Place>(kind: string, key: string, place: Place) => ({
    ...place,
    product_count: counts.get(`${kind}:${key}`) ?? 0,
  })
  return {
    communes: communes
      .map((commune) => counted("commune", commune.code, commune))
      // whoever types an old name wants to know what became of it, goods or not
      .filter(({ product_count, matched_former_name }) => product_count || matched_former_name)
      .sort((a, b) => Number(b.product_count > 0) - Number(a.product_count > 0)),
    districts: districts
      .map((district) => counted("district", district.slug, district))
      .filter(({ product_count }) => product_count),
  }
}

const find = async (
  container: MedusaContainer,
  q: string,
  channels: string[],
  near: boolean
): Promise<Found> => {
  const folded = plainName(q)
  const [products, producers, places] = await Promise.all([
    askRows<Found["products"][number]>(container, {
      titles: { channels, q, near, take: MOST_SUGGESTIONS },
    }),
    findProducers(container, { folded, near, take: MOST_SUGGESTIONS }),
    findPlaces(container, { folded, near, take: MOST_PLACES }),
  ])
  return { products, producers, ...(await countPlaces(container, places, channels)) }
}

/** Places of each kind in the list: what is left free is filled with products. */
const MOST_OF_A_KIND = 2

const shortened = ({ products, producers, communes, districts }: Found): Found => {
  const others = {
    producers: producers.slice(0, MOST_OF_A_KIND),
    communes: communes.slice(0, MOST_OF_A_KIND),
    districts: districts.slice(0, MOST_OF_A_KIND),
  }
  const taken = Object.values(others).reduce((sum, { length }) => sum + length, 0)
  return { products: products.slice(0, MOST_SUGGESTIONS - taken), ...others }
}

const isEmpty = (found: Found): boolean => Object.values(found).every(({ length }) => !length)

/** What the words may be going to mean; near spellings only when nothing begins as typed. */
export const suggest = async (
  container: MedusaContainer,
  q: string,
  channels: string[]
): Promise<StoreSuggestionsResponse> => {
  const letters = searchWords(q).folded.join("").length
  if (letters < FEWEST_LETTERS) return { ...NOTHING, fuzzy: false }
  const asTyped = await find(container, q, channels, false)
  if (!isEmpty(asTyped)) return { ...shortened(asTyped), fuzzy: false }
  const near = await find(container, q, channels, true)
  return { ...shortened(near), fuzzy: !isEmpty(near) }
}
