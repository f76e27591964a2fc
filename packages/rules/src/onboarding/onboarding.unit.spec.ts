import { localDate } from "../calendar/local-date"
import { ALL_PRODUCER_KINDS } from "../law/producer-kinds"
import {
  sellerPapersLastDay,
  judgeDocumentDays,
  missingSellerPapers,
  requiredSellerPapers,
  type SellerDocument,
} from "./dossier"
import { keptPaperNumber, lastDigits, parseIdentityNumber } from "./identity-number"
import { earliestSuspension, judgeSuspension, maySell } from "./suspension"
import {
  isOpenToChange,
  moveVerification,
  REASONED_STATES,
  verificationStateOn,
  VERIFICATION_MOVES,
  VERIFICATION_STATES,
  type VerificationState,
} from "./verification"

const TODAY = localDate("2026-11-25")
const day = (text: string | null) => text && localDate(text)

describe("requiredSellerPapers", () => {
  it.each([
    ["sme", "enterprise_registration + representative_identity"],
    ["cooperative", "cooperative_registration + representative_identity"],
    ["cooperative_group", "cooperation_contract + representative_identity"],
    ["farm", "farm_certificate or household_registration + representative_identity"],
    ["household", "household_registration + representative_identity"],
    ["association", "association_decision + representative_identity"],
  ] as const)("of a %s: %s", (kind, papers) => {
    const said = requiredSellerPapers(kind).map((types) => types.join(" or "))
    expect(said.join(" + ")).toBe(papers)
    expect(ALL_PRODUCER_KINDS).toContain(kind)
  })
})

const paper = (
  type: SellerDocument["type"],
  expiresOn: string | null = null,
  issuedOn = "2025-01-10"
) => ({ type, issuedOn: localDate(issuedOn), expiresOn: day(expiresOn) }) as SellerDocument

describe("judgeDocumentDays", () => {
  it.each([
    ["2026-11-25", null, null],
    ["2026-11-26", null, "document.issued_in_future"],
    ["2026-01-10", "2026-01-09", "document.days_crossed"],
    ["2026-01-10", "2026-01-10", "document.expired"],
    ["2025-01-10", "2026-11-24", "document.expired"],
    ["2025-01-10", "2026-11-25", null],
  ])("issued %s, good until %s: %s", (issued, expires, problem) => {
    const days = { issuedOn: localDate(issued), expiresOn: day(expires) as never }
    expect(judgeDocumentDays(days, TODAY)).toBe(problem)
  })
})

describe("missingSellerPapers", () => {
  it.each([
    ["nothing", [], 2],
    ["the identity alone", [paper("representative_identity")], 1],
    ["both", [paper("household_registration"), paper("representative_identity")], 0],
    ["the other paper of a farm", [paper("farm_certificate"), paper("representative_identity")], 0],
    [
      "one that ran out",
      [paper("household_registration", "2026-11-24"), paper("representative_identity")],
      1,
    ],
    ["papers of another kind", [paper("enterprise_registration"), paper("other")], 2],
  ] as const)("of a farm with %s: %#", (_, documents, count) => {
    expect(missingSellerPapers("farm", documents, TODAY)).toHaveLength(count)
  })
})

describe("sellerPapersLastDay", () => {
  it.each([
    ["none ends", [paper("farm_certificate"), paper("representative_identity")], null],
    [
      "the first to end counts",
      [paper("farm_certificate", "2027-03-01"), paper("representative_identity", "2030-01-01")],
      "2027-03-01",
    ],
    [
      "the longer of two papers for one requirement",
      [
        paper("farm_certificate", "2027-03-01"),
        paper("household_registration"),
        paper("representative_identity", "2030-01-01"),
      ],
      "2030-01-01",
    ],
    ["papers nobody asked for do not count", [paper("other", "2026-12-01")], null],
  ] as const)("%s", (_, documents, last) => {
    expect(sellerPapersLastDay("farm", documents)).toBe(last)
  })
})

describe("the states of a verification", () => {
  const ALLOWED = [
    "none → waiting",
    "waiting → verified",
    "waiting → refused",
    "waiting → none",
    "verified → expired",
    "verified → withdrawn",
    "refused → waiting",
    "expired → waiting",
    "withdrawn → waiting",
  ]
  const PAIRS = VERIFICATION_STATES.flatMap((from) =>
    VERIFICATION_STATES.map((to) => [from, to] as const)
  )

  it.each(PAIRS)("%s → %s as the table says", (from, to) => {
    expect(moveVerification(from, to, "Giấy đăng ký đã hết hạn.")).toEqual(
      ALLOWED.includes(`${from} → ${to}`)
        ? { ok: true, value: to }
        : { ok: false, code: "application.move_not_allowed" }
    )
  })

  it("are all reached from the first, and none is an end", () => {
    const reached = new Set<VerificationState>(["none"])
    for (const state of reached) for (const next of VERIFICATION_MOVES[state]) reached.add(next)
    expect([...reached].sort()).toEqual([...VERIFICATION_STATES].sort())
    for (const state of VERIFICATION_STATES)
      expect(VERIFICATION_MOVES[state].length).toBeGreaterThan(0)
  })

  it.each([[null], [""], ["  "]])("refuse and withdraw not for the reason %j", (reason) => {
    expect(REASONED_STATES).toEqual(["refused", "withdrawn"])
    const answer = { ok: false, code: "application.reason_missing" }
    expect(moveVerification("waiting", "refused", reason)).toEqual(answer)
    expect(moveVerification("verified", "withdrawn", reason)).toEqual(answer)
    expect(moveVerification("waiting", "verified", reason).ok).toBe(true)
  })

  it.each([
    ["none", true],
    ["waiting", false],
    ["verified", false],
    ["refused", true],
    ["expired", true],
    ["withdrawn", true],
  ] as const)("%s is open to change: %s", (state, open) => {
    expect(isOpenToChange(state)).toBe(open)
  })

  it.each([
    ["verified", null, "verified"],
    ["verified", "2026-11-25", "verified"],
    ["verified", "2026-11-24", "expired"],
    ["withdrawn", "2026-11-24", "withdrawn"],
    ["waiting", null, "waiting"],
  ] as const)("stored %s, good until %s: %s", (stored, until, state) => {
    expect(verificationStateOn(stored, day(until) as never, TODAY)).toBe(state)
  })
})

describe("suspension", () => {
  it.each([
    ["authority_request", "2026-11-25"],
    ["just_cause", "2026-11-30"],
  ] as const)("for %s begins on %s at the earliest", (ground, first) => {
    expect(earliestSuspension(ground, TODAY)).toBe(first)
  })

  it.each([
    ["authority_request", "2026-11-25", true],
    ["authority_request", "2026-11-24", false],
    ["just_cause", "2026-11-29", false],
    ["just_cause", "2026-11-30", true],
    ["just_cause", "2026-12-24", true],
  ] as const)("for %s from %s: %s", (ground, from, ok) => {
    const answer = judgeSuspension(ground, localDate(from), TODAY)
    expect(answer.ok ? null : answer.code).toBe(ok ? null : "suspension.notice_too_short")
  })

  it.each([
    ["verified", null, null, true],
    ["verified", "2026-11-25", null, true],
    ["verified", "2026-11-24", null, false],
    ["verified", null, "2026-11-25", false],
    ["verified", null, "2026-11-26", true],
    ["waiting", null, null, false],
    ["withdrawn", null, null, false],
    ["none", null, null, false],
  ] as const)("%s, good until %s, suspended from %s: sells %s", (state, until, from, sells) => {
    const facts = {
      verification: state,
      goodUntil: day(until) as never,
      suspendedFrom: day(from) as never,
    }
    expect(maySell(facts, TODAY)).toBe(sells)
  })
})

describe("parseIdentityNumber", () => {
  it.each([
    ["049 123 456 789", "049123456789"],
    ["049.123.456.789", "049123456789"],
    ["04912345678", null],
    ["123456789", null],
    ["04912345678a", null],
  ])("%s → %s", (text, number) => {
    const answer = parseIdentityNumber(text)
    expect(answer.ok ? answer.value : null).toBe(number)
  })

  it("is shown by its last three digits", () => {
    expect(lastDigits("049123456789")).toBe("789")
  })

  it("keeps no more than the end of an identity paper's number", () => {
    expect(keptPaperNumber("representative_identity", "049123456789")).toBe("••• 789")
    expect(keptPaperNumber("cooperative_registration", "330200001")).toBe("330200001")
  })
})
