import { levelOf, toDistrictViews } from "./map-view"

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 2],
  [6, 3],
  [900, 3],
])("%i products are level %i", (count, level) => {
  expect(levelOf(count)).toBe(level)
})

it("lists every commune under each old district it lies in, in Vietnamese order", () => {
  const places = [
    { code: "2", name: "Xã Bến Giằng", districts: ["nam-giang"] },
    { code: "1", name: "Phường An Thắng", districts: ["nam-giang", "dien-ban"] },
    { code: "3", name: "Xã Đắc Pring", districts: ["nam-giang"] },
  ]
  const names = { "nam-giang": "Huyện Nam Giang", "dien-ban": "Thị xã Điện Bàn", empty: "Quận X" }
  const counts = { communes: new Map([["1", 4]]), districts: new Map([["dien-ban", 7]]) }
  expect(toDistrictViews(places, names, counts)).toEqual([
    {
      slug: "dien-ban",
      name: "Thị xã Điện Bàn",
      count: 7,
      communes: [{ code: "1", name: "Phường An Thắng", count: 4 }],
    },
    {
      slug: "nam-giang",
      name: "Huyện Nam Giang",
      count: 0,
      communes: [
        { code: "1", name: "Phường An Thắng", count: 4 },
        { code: "2", name: "Xã Bến Giằng", count: 0 },
        { code: "3", name: "Xã Đắc Pring", count: 0 },
      ],
    },
  ])
})
