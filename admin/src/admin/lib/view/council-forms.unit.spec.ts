import type { AdminSession, AdminStaffRole, DossierSummary } from "@ocop/contracts"
import { decideBodyOf, emptyDecision, fresh, stateFor } from "./decision-list"
import { formatPoints } from "./format"
import {
  councilOptions,
  emptySession,
  fitting,
  seated,
  sessionBodyOf,
  sessionFacts,
} from "./session"

const session: AdminSession = {
  id: "csess_1",
  kind: "meeting",
  held_on: "2026-11-30",
  place: "Phòng 2",
  minutes: null,
  members: [
    { user_id: "user_1", name: "An", department: "provincial_committee", chair: true },
    { user_id: "user_2", name: "Bình", department: "health", chair: false },
  ],
  dossier_ids: ["doss_1"],
}

const role = (user_id: string, held: AdminStaffRole["role"]): AdminStaffRole => ({
  id: `srole_${user_id}_${held}`,
  user_id,
  user_name: user_id,
  role: held,
  commune_code: null,
  commune_name: null,
})

describe("a session", () => {
  it("proposes who sat the last time, and the day anew", () => {
    const values = emptySession(session)
    expect(values).toMatchObject({
      seat_provincial_committee: "user_1",
      seat_health: "user_2",
      seat_expert: "",
      chair: "provincial_committee",
      held_on: "",
    })
    expect(
      sessionBodyOf(["doss_2"])({ ...values, held_on: "01/12/2026", seat_expert: "-" })
    ).toEqual({
      kind: "meeting",
      held_on: "01/12/2026",
      place: "Phòng 2",
      members: [
        { user_id: "user_1", department: "provincial_committee", chair: true },
        { user_id: "user_2", department: "health", chair: false },
      ],
      dossier_ids: ["doss_2"],
    })
  })

  it("in writing has no place, whatever the last one had", () => {
    const values = { ...emptySession(session), kind: "written_opinion" }
    expect(values.place).toBe("Phòng 2")
    expect(sessionBodyOf([])(values)).toMatchObject({ kind: "written_opinion", place: null })
    const written = { ...session, kind: "written_opinion" as const, place: null }
    expect(sessionFacts(written, "Lấy ý kiến", "vi").map(({ label }) => label)).toEqual([
      "session_kind",
      "asked_on",
    ])
    expect(sessionFacts(session, "Họp", "vi").map(({ label }) => label)).toEqual([
      "session_kind",
      "held_on",
      "session_place",
    ])
  })

  it("seats the chair first, then the departments as the law names them", () => {
    const late = { user_id: "user_3", name: "Chi", department: "industry_trade", chair: false }
    const members = [...session.members, late].reverse() as AdminSession["members"]
    expect(seated({ ...session, members }).map(({ user_id }) => user_id)).toEqual([
      "user_1",
      "user_3",
      "user_2",
    ])
  })

  it("offers who has a role on councils, each once", () => {
    const roles = [role("b", "council_member"), role("a", "advisory"), role("b", "council_chair")]
    expect(councilOptions(roles, "vi").map(({ value }) => value)).toEqual(["b"])
  })

  it("takes re-assessments in writing and the others in a meeting", () => {
    const dossiers = [{ kind: "first" }, { kind: "reassessment" }] as DossierSummary[]
    expect(fitting(dossiers, "meeting")).toEqual([{ kind: "first" }])
    expect(fitting(dossiers, "written_opinion")).toEqual([{ kind: "reassessment" }])
  })
})

describe("a decision", () => {
  const lines = [{ id: "doss_1", version: 3, stars: 4 }]

  it("sends its lines with the versions of now, without what is gone", () => {
    const now = [{ id: "doss_1", version: 5 }] as DossierSummary[]
    expect(fresh([...lines, { id: "doss_2", version: 1, stars: 3 }], now)).toEqual([
      { id: "doss_1", version: 5, stars: 4 },
    ])
  })

  it("leaves the first day to the day of the decision unless it is typed", () => {
    const values = { ...emptyDecision("province", []), number: "1/QĐ", decided_on: "25/11/2026" }
    expect(decideBodyOf(lines)(values)).toMatchObject({ first_day: undefined, dossiers: lines })
    expect(decideBodyOf(lines)({ ...values, first_day: "26/11/2026" }).first_day).toBe("26/11/2026")
  })

  it("waits at the ministry for the ministry's, and takes the last authority of a level", () => {
    expect([stateFor("ministry"), stateFor("province")]).toEqual(["ministry", "council"])
    const last = { id: "d", number: "1", decided_on: "2026-11-25", reason: "" }
    const decisions = [
      { ...last, authority_level: "ministry" as const, authority_name: "Bộ" },
      { ...last, authority_level: "province" as const, authority_name: "UBND thành phố Đà Nẵng" },
    ]
    expect(emptyDecision("province", decisions).authority_name).toBe("UBND thành phố Đà Nẵng")
    expect(emptyDecision("ministry", decisions).authority_name).toBe("Bộ")
  })
})

it.each([
  [89.996, "vi", "89,99"],
  [70, "vi", "70"],
  [72.5, "en", "72.5"],
] as const)("shows %d points in %s as %s, never a band not reached", (points, language, text) => {
  expect(formatPoints(points, language)).toBe(text)
})
