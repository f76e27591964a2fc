import { keptQuery } from "./kept-query"

it.each([
  ["?stars=4&page=2&q=tr%C3%A0", ["page"], "?page=2"],
  ["?b=2&a=1", ["a", "b"], "?a=1&b=2"],
  ["?q=x", [], ""],
  ["", ["page"], ""],
])("of %s the names %j keep %s", (search, names, kept) => {
  expect(keptQuery(search, names)).toBe(kept)
})
