import { compactPath } from "./compact-path"

it.each([
  ["M1,2L4,6L4,2Z", "M1 2l3 4 0-4z"],
  ["M10,10L5,12", "M10 10l-5 2"],
  ["M0,0L1,1ZM5,5L6,7Z", "M0 0l1 1zM5 5l1 2z"],
])("%s becomes %s", (d, compact) => {
  expect(compactPath(d)).toBe(compact)
})
