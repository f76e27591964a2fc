import type { CertificateState } from "@ocop/rules"
import { toPackView } from "./pack-view"
import { registerEntry } from "./register-entry.fixture"

it.each<[CertificateState, string]>([
  ["valid", "counts"],
  ["expiring", "counts"],
  ["extended", "counts"],
  ["upcoming", "waiting"],
  ["expired", "ended"],
  ["superseded", "ended"],
  ["revoked", "ended"],
])("stars on a pack under a certificate that is %s: %s", (state, mark) => {
  const stars = mark === "counts" ? 4 : null
  expect(toPackView(registerEntry({ state, stars }), ["/goi.jpg"])).toEqual({
    product: "Trà dây Tây Giang",
    mark,
    photos: ["/goi.jpg"],
  })
})
