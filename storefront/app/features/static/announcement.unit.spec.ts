import { localDate } from "@ocop/rules"
import { running, toAnnouncement } from "./announcement"

const fair = toAnnouncement(
  '---\ntitle: Hội chợ\nfrom: "2026-12-20"\nto: 2026-12-24\nlink: /san-pham\n---\nTại **Hội An**'
)

it("reads what, when and where to", () => {
  expect(fair).toEqual({
    title: "Hội chợ",
    from: "2026-12-20",
    to: "2026-12-24",
    link: { href: "/san-pham", text: "Hội chợ" },
    html: "<p>Tại <strong>Hội An</strong></p>\n",
  })
})

it.each([
  ["2026-12-19", false, "the day before"],
  ["2026-12-20", true, "its first day"],
  ["2026-12-24", true, "its last day"],
  ["2026-12-25", false, "the day after"],
])("on %s it is shown: %s (%s)", (today, shown) => {
  expect(running(fair, localDate(today)) !== null).toBe(shown)
})

it("shows nothing when nothing is announced", () => {
  expect(running(null, localDate("2026-12-20"))).toBeNull()
})

it("refuses a day that is none", () => {
  expect(() => toAnnouncement("---\nfrom: soon\nto: 2026-12-24\n---\n")).toThrow(RangeError)
})
