import { toMarkedParts } from "./marked-text"

/** "[Mật] [ong] rừng": what is marked in brackets. */
const shown = (text: string, q: string): string =>
  toMarkedParts(text, q)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("")

it.each([
  ["Mật ong rừng", "mat ong", "[Mật] [ong] rừng", "without diacritics"],
  ["Mật ong rừng", "MẬT", "[Mật] ong rừng", "in capitals"],
  ["Trà đảng sâm", "dang", "Trà [đảng] sâm", "đ is d"],
  ["Bánh tráng", "tra", "Bánh [trá]ng", "the last word unfinished"],
  ["Bánh tráng trà", "tra banh", "[Bánh] tráng [trà]", "only the last word is unfinished"],
  ["Nước mắm".normalize("NFD"), "nuoc", "[Nước] mắm", "decomposed text"],
  ["Trà, mật ong", "ong!", "Trà, mật [ong]", "punctuation"],
  ["OCOP 5 sao", "5", "OCOP [5] sao", "a number"],
  ["Trà xanh", "t", "Trà xanh", "one letter begins too much"],
  ["Trà xanh", "", "Trà xanh", "no words"],
  ["Trà xanh", "🍵 %_\\", "Trà xanh", "no letters"],
  ["", "tra", "", "no text"],
  ["a.c abc", "a.c", "[a].[c] abc", "no pattern of any kind"],
  ["<b>Trà</b>", "tra <b>", "<[b]>[Trà]</[b]>", "markup is only text"],
])("%j looked for as %j shows %j (%s)", (text, q, expected, _why) => {
  expect(shown(text, q)).toBe(expected)
})

it.each(["Trà <script>alert(1)</script>", "Chè dây Ra Zéh", "ﬁg İstanbul"])(
  "loses and adds nothing of %j",
  (text) => {
    for (const q of ["tra", "script alert", "ra ze", "fi", "i"])
      expect(
        toMarkedParts(text, q)
          .map((part) => part.text)
          .join("")
      ).toBe(text.normalize("NFC"))
  }
)
