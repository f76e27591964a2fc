import { onPage, readChosen, toApiQuery, toSearch, without, withOnly } from "./filter-address"

const NAMES = { many: ["stars", "district"], one: ["q", "sort", "page"] }
const read = (text: string) => readChosen(new URLSearchParams(text), NAMES)

describe("an address of a list", () => {
  it.each([
    ["stars=5&stars=4", "?stars=4,5", "a form's repeated fields"],
    ["stars=5,4,4", "?stars=4,5", "a list, sorted, each value once"],
    ["utm_source=x&q=tra", "?q=tra", "unknown names are dropped"],
    ["q=&stars=&sort=", "", "empty fields of a form are dropped"],
    ["q=tr%C3%A0+d%C3%A2y&page=1", "?q=tr%C3%A0+d%C3%A2y", "the first page has no number"],
    ["page=3&q=tra&stars=4", "?stars=4&q=tra&page=3", "one order"],
    ["stars=two&page=x", "?stars=two&page=x", "a wrong value stays for the API to refuse"],
    ["q=a%25_'%22", "?q=a%25_%27%22", "signs of other languages are only text"],
  ])("%s → %s (%s)", (typed, address) => {
    expect(toSearch(read(typed), NAMES)).toBe(address)
  })

  it("is stable: reading what was written gives the same", () => {
    const chosen = read("stars=4,3&q=trà&page=2")
    expect(readChosen(new URLSearchParams(toSearch(chosen, NAMES)), NAMES)).toEqual(chosen)
  })

  it("bounds the number of values of a hostile address, leaving one too many to be refused", () => {
    const typed = Array.from({ length: 500 }, (_, index) => `x${index}`).join(",")
    expect(read(`district=${typed}`).district).toHaveLength(61)
  })
})

it("asks the API for what is chosen, lists with commas", () => {
  expect(toApiQuery(read("stars=5,4&q=tra"))).toEqual({ stars: "4,5", q: "tra" })
})

describe("a change of the choice", () => {
  const chosen = read("stars=3,4&q=tra&page=7")

  it.each([
    ["one value taken away", without(chosen, "stars", "3"), "?stars=4&q=tra"],
    ["a filter taken away", without(chosen, "stars"), "?q=tra"],
    ["the last value taken away", without(read("stars=3"), "stars", "3"), ""],
    ["a value in place of others", withOnly(chosen, "stars", "5"), "?stars=5&q=tra"],
    ["another page", onPage(chosen, 2), "?stars=3,4&q=tra&page=2"],
    ["the first page", onPage(chosen, 1), "?stars=3,4&q=tra"],
  ])("%s", (_, changed, address) => {
    expect(toSearch(changed, NAMES)).toBe(address)
  })
})
