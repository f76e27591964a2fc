import { toExcerpt } from "./excerpt"

it("keeps a short story whole, on one line", () => {
  expect(toExcerpt("Làm mắm\n\ntừ ba đời. ")).toBe("Làm mắm từ ba đời.")
})

it("ends a long one with a sentence", () => {
  const first = `${"chữ ".repeat(30)}hết.`
  expect(toExcerpt(`${first} ${"dài ".repeat(60)}`)).toBe(first)
})

it("never cuts within a word", () => {
  const words = "quếgừng ".repeat(60)
  expect(toExcerpt(words)).toMatch(/^(?:quếgừng )+quếgừng…$/)
})
