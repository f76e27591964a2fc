import { toHistory } from "./history-view"
import { registerEntry } from "./register-entry.fixture"

it("tells earlier recognitions without the one shown as the certificate", () => {
  const current = registerEntry()
  const earlier = registerEntry({
    id: "cert_0",
    state: "expired",
    stars: null,
    recognised_stars: 3,
    first_day: "2021-05-01",
    decision_number: null,
  })
  expect(toHistory([current, earlier], current)).toEqual([
    { id: "cert_0", stars: 3, year: "2021", decision: null, illustrative: false },
  ])
})
