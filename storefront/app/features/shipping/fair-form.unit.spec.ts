import { fairBodyOf, fairFrom, typedFair } from "./fair-form"

const COMMUNE = {
  code: "20410",
  name: "Phường Hội An",
  type: "ward",
  province: { code: "48", name: "Thành phố Đà Nẵng" },
} as const

const FAIR = {
  id: "pickup_1",
  kind: "fair",
  fair_id: "fair_1",
  name: "Hội chợ OCOP",
  address: "Gian 12",
  commune: COMMUNE,
  hours: null,
  days: { first_on: "2026-12-18", last_on: "2026-12-24" },
} as const

const SHOWN = {
  fair_id: "fair_1",
  name: "Hội chợ OCOP",
  address: "Gian 12",
  commune_code: "20410",
  hours: "",
  first_on: "2026-12-18",
  last_on: "2026-12-24",
}

it("shows a fair as it stands, and nothing for a new one", () => {
  expect(fairFrom(FAIR)).toEqual(SHOWN)
  expect(new Set(Object.values(fairFrom(null)))).toEqual(new Set([""]))
})

it("reads back what it has shown, and sends it without its id", () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(SHOWN)) form.set(name, ` ${value} `)
  const typed = typedFair(form)
  expect(typed).toEqual(SHOWN)
  const { fair_id: _, ...body } = SHOWN
  expect(fairBodyOf(typed)).toEqual({ ...body, hours: null })
})
