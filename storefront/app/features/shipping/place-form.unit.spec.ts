import { placeFrom, typedPlace } from "./place-form"

const COMMUNE = {
  code: "20443",
  name: "Xã Hùng Sơn",
  type: "commune",
  province: { code: "48", name: "Thành phố Đà Nẵng" },
} as const

it("shows what stands, and nothing where there is no place yet", () => {
  const point = { id: "1", kind: "producer", fair_id: null, days: null } as const
  const place = { name: "Kho", address: "Thôn 1" }
  const shown = placeFrom({ ...point, ...place, commune: COMMUNE, hours: null })
  expect(shown).toEqual({ name: "Kho", address: "Thôn 1", commune_code: "20443", hours: "" })
  expect(placeFrom(null)).toEqual({ name: "", address: "", commune_code: "", hours: "" })
})

it("reads what was typed without its edges", () => {
  const form = new FormData()
  form.set("name", " Kho ")
  form.set("hours", " 7 giờ ")
  expect(typedPlace(form)).toEqual({ name: "Kho", address: "", commune_code: "", hours: "7 giờ" })
})
