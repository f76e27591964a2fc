import { languageOf, pathIn } from "./language-address"

describe("the language of an address", () => {
  it.each([
    ["/", "vi"],
    ["/san-pham", "vi"],
    ["/en", "en"],
    ["/en/san-pham", "en"],
    ["/english-tea", "vi"],
    ["/en.data", "en"],
  ])("%s is %s", (pathname, language) => {
    expect(languageOf(pathname)).toBe(language)
  })
})

describe("the same page in a language", () => {
  it.each([
    ["/", "/", "/en"],
    ["/en", "/", "/en"],
    ["/san-pham/tra", "/san-pham/tra", "/en/san-pham/tra"],
    ["/en/san-pham/tra", "/san-pham/tra", "/en/san-pham/tra"],
    ["/english-tea", "/english-tea", "/en/english-tea"],
  ])("%s is %s and %s", (pathname, vi, en) => {
    expect([pathIn("vi", pathname), pathIn("en", pathname)]).toEqual([vi, en])
  })
})
