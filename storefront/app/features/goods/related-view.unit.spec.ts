import type { StoreProductCard } from "@ocop/contracts"
import { toRelated } from "./related-view"

const card = (handle: string) => ({ handle }) as StoreProductCard
const handles = (cards: StoreProductCard[]) => cards.map(({ handle }) => handle)

it("shows three of each, none twice and not the product itself", () => {
  const own = ["a", "self", "b"].map(card)
  const alike = ["self", "b", "c", "c", "d", "e", "f"].map(card)
  const related = toRelated("self", own, alike)
  expect(handles(related.own)).toEqual(["a", "b"])
  expect(handles(related.alike)).toEqual(["c", "d", "e"])
})

it("is empty where nothing is known", () => {
  expect(toRelated("self", [], [card("self")])).toEqual({ own: [], alike: [] })
})
