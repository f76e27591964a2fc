import { GOODS_KINDS, HEALTH_FOOD_NOTICES, missingLabelFields } from "@ocop/rules"
import { labelOf } from "./labels"
import { seasonOf } from "./seasons"
import { storyOf } from "./stories"

it.each<[string, number[]]>([
  ["Bưởi trụ lông Đại Bình", [8, 9, 10, 11]],
  ["Mật ong Bana Bee", [2, 3, 4, 5]],
  ["Nước mắm Nam Ô - Hiệp Hải", [3, 4, 5, 6, 7, 8]],
  ["Trà đảng sâm Tây Giang", [1, 10, 11, 12]],
  ["Bánh tráng mè truyền thống Thi Chung", [6, 7]],
  ["Quạt gỗ Nguyễn Ngọc Hạnh", []],
])("%s is gathered in %j", (name, months) => {
  expect(seasonOf(name)).toEqual(months)
})

it("gives every kind a label, some with a gap", () => {
  for (const kind of GOODS_KINDS) expect(labelOf(kind, "tra")).toEqual(labelOf(kind, "tra"))
  const handles = Array.from({ length: 50 }, (_, at) => `tra-${at}`)
  const gaps = handles.filter(
    (handle) => missingLabelFields("food", labelOf("food", handle)).length
  )
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.length).toBeLessThan(25)
})

it("claims nothing of health", () => {
  const label = labelOf("health_food", "cao-linh-chi")
  expect(label.benefits).toBeUndefined()
  expect(JSON.stringify(label)).not.toContain(HEALTH_FOOD_NOTICES[1])
})

it.each([1, 14, 18, 21, 23, 26, null])("a story of set %s says that it is made up", (set) => {
  expect(storyOf(set)).toMatch(/^Câu chuyện minh họa/)
})
