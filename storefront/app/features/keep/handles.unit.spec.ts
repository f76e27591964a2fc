import { countIgnored, readHandles } from "./handles"

it.each<[string[], string[], number]>([
  [["a,b"], ["a", "b"], 0],
  [["a", "b", "a"], ["a", "b"], 0],
  [[" a , ,b,"], ["a", "b"], 0],
  [["a,b,c,d,e,f"], ["a", "b", "c", "d"], 2],
  [["<script>alert(1)</script>,a"], ["a"], 1],
  [["../../admin,A,mật-ong"], [], 3],
  [["a".repeat(201)], [], 1],
  [["\u0000"], [], 1],
  [[], [], 0],
])("of %j takes %j and ignores %i", (texts, handles, ignored) => {
  expect(readHandles(texts, 4)).toEqual(handles)
  expect(countIgnored(texts, readHandles(texts, 4))).toBe(ignored)
})
