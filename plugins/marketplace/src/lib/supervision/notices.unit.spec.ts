import { LANGUAGES } from "@ocop/contracts"
import { REVOCATION_ACTS } from "@ocop/rules"
import { isTold, renewalNotice, revocationNotice } from "./notices"

const LINK = "https://san.example/nha-san-xuat"

it.each(LANGUAGES)(
  "says in %s until when a certificate counts and until when to file",
  (language) => {
    const facts = { product: "Trà đảng sâm", last_day: "2027-06-30", days: 180 } as const
    const { subject, text } = renewalNotice(language, facts, LINK)
    expect(subject).toContain("180")
    for (const said of ["Trà đảng sâm", "30/06/2027", "02/03/2027", LINK])
      expect(text).toContain(said)
  }
)

const FACTS = {
  product_name: "Trà đảng sâm",
  ground: "mark_misused" as const,
  explain_until: "2026-11-28",
  revoked_on: "2026-12-01",
  decision_number: "99/QĐ-UBND",
}

it.each(LANGUAGES)(
  "tells the producer in %s of notice and decision, not of its own words",
  (language) => {
    expect(REVOCATION_ACTS.filter(isTold)).toEqual(["notify", "revoke", "dismiss"])
    const said = (act: "notify" | "revoke" | "dismiss") =>
      revocationNotice(act, language, FACTS, LINK).text
    expect(said("notify")).toContain("28/11/2026")
    expect(said("revoke")).toContain("01/12/2026")
    expect(said("dismiss")).toContain(LINK)
  }
)
