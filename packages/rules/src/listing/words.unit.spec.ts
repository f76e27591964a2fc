import { findPhrase, isWord, wordsOf } from "./words"

describe("isWord", () => {
  it.each([
    ["nhất", "nhất", true],
    ["nhat", "nhất", true],
    ["nhât", "nhất", true],
    ["nhất".normalize("NFD"), "nhất", true],
    ["nhật", "nhất", false],
    ["nhạt", "nhất", false],
    ["nhặt", "nhất", false],
    ["nhấc", "nhất", false],
    ["nhấtt", "nhất", false],
    ["dau", "đầu", true],
    ["đầu", "đầu", true],
    ["dâu", "đầu", true],
    ["đâu", "đầu", true],
    ["đau", "đầu", true],
    ["dấu", "đầu", false],
    ["hoà", "hòa", true],
    ["hoá", "hòa", false],
  ])("%s is meant to be %s: %s", (typed, meant, answer) => {
    expect(isWord(typed, meant)).toBe(answer)
  })
})

it("finds words with their places, whatever stands between them", () => {
  expect(wordsOf("Trà SỐ-1, ngon!").map(({ text }) => text)).toEqual(["trà", "số", "1", "ngon"])
  expect(wordsOf("a  bé").at(-1)).toEqual({ text: "bé", from: 3, to: 5 })
  expect(findPhrase(wordsOf("Trà số 1, thật sự SO 1"), "số 1")).toEqual([1, 5])
  expect(findPhrase(wordsOf("Trà số 10"), "số 1")).toEqual([])
})
