import { lettersApart, nearSpelling } from "./near-spelling"

it.each([
  ["mam", "mam", 0],
  ["mamm", "mam", 1],
  ["onh", "ong", 1],
  ["gaing", "giang", 1],
  ["", "tra", 3],
  ["abcdef", "tra", 6],
])("%s and %s are %i letters apart", (a, b, apart) => {
  expect(lettersApart(a, b, 4)).toBe(apart)
})

it("stops counting where lengths alone are too far apart", () => {
  expect(lettersApart("a", "abcdef", 2)).toBe(3)
})

const NAMES = [
  "Nước mắm Nam Ô",
  "Mật ong rừng Ra Zéh",
  "Hợp tác xã Ra Zéh",
  null,
  "Huyện Tây Giang",
  "Trà đảng sâm Tây Giang",
]

it.each([
  ["nuoc mamm", "nước mắm", "a letter too many"],
  ["mat onh rung", "mật ong rừng", "a wrong letter"],
  ["tay gaing", "tây giang", "two letters swapped"],
  ["nuocmam", "nước mắm", "words written together"],
  ["tra dag sam", "trà đảng sâm", "a letter missing"],
  ["nước mắm", null, "typed rightly"],
  ["xyzzy", null, "nothing like it"],
  ["🍵", null, "no word at all"],
  ["", null, "nothing typed"],
])("%j was meant as %j (%s)", (q, meant, _why) => {
  expect(nearSpelling(q, NAMES)).toBe(meant)
})

it("takes no names as no answer", () => {
  expect(nearSpelling("nuoc mamm", [])).toBeNull()
})
