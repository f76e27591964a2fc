import {
  COUNCIL_DEPARTMENT_NAMES,
  STAFF_ROLE_NAMES,
  type AdminCreateSessionBody,
  type AdminSession,
  type AdminStaffRole,
  type DossierSummary,
  type Language,
} from "@ocop/contracts"
import { COUNCIL_DEPARTMENTS, OPTIONAL_DEPARTMENTS, type CouncilDepartment } from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay } from "./format"

/** Form fields are flat: the seat of a department holds who sits there, empty for nobody. */
export type SessionValues = Record<string, string> & {
  kind: string
  held_on: string
  place: string
  chair: string
}

/** A choice of a list has no empty value: this one takes a seat back. */
export const NOBODY = "-"

export const seatField = (department: CouncilDepartment) => `seat_${department}`

export interface Seat {
  department: CouncilDepartment
  label: string
  optional: boolean
}

export const seats = (language: Language): Seat[] =>
  COUNCIL_DEPARTMENTS.map((department) => ({
    department,
    label: COUNCIL_DEPARTMENT_NAMES[department][language],
    optional: OPTIONAL_DEPARTMENTS.includes(department),
  }))

/** A council stays the same from session to session, mostly: the last one is what is proposed. */
export const emptySession = (last: AdminSession | undefined): SessionValues => {
  const sits = (department: CouncilDepartment) =>
    last?.members.find((member) => member.department === department)?.user_id ?? ""
  return {
    kind: "meeting",
    held_on: "",
    place: last?.place ?? "",
    chair: last?.members.find(({ chair }) => chair)?.department ?? "provincial_committee",
    ...Object.fromEntries(
      COUNCIL_DEPARTMENTS.map((department) => [seatField(department), sits(department)])
    ),
  }
}

/** Opinions are given in writing: nobody meets anywhere. */
export const isWritten = (kind: string): boolean => kind === "written_opinion"

export const sessionBodyOf =
  (dossier_ids: string[]) =>
  (values: SessionValues): AdminCreateSessionBody => ({
    // the contract's schema refuses a kind that is none before the body is sent
    kind: values.kind as AdminCreateSessionBody["kind"],
    held_on: values.held_on,
    place: (!isWritten(values.kind) && values.place.trim()) || null,
    members: COUNCIL_DEPARTMENTS.flatMap((department) => {
      const user_id = values[seatField(department)]
      return user_id && user_id !== NOBODY
        ? [{ user_id, department, chair: values.chair === department }]
        : []
    }),
    dossier_ids,
  })

/** Who may sit on a council, each once, the chairs first. */
export const councilOptions = (roles: readonly AdminStaffRole[], language: Language) => {
  const able = roles.filter(({ role }) => role === "council_chair" || role === "council_member")
  const sorted = [...able].sort((a, b) => (a.role < b.role ? -1 : 1))
  return [...new Map(sorted.map((one) => [one.user_id, one])).values()].map(
    ({ user_id, user_name, role }) => ({
      value: user_id,
      label:
        role === "council_chair"
          ? `${user_name ?? user_id} (${STAFF_ROLE_NAMES[role][language]})`
          : (user_name ?? user_id),
    })
  )
}

/** Dossiers that a session of that kind can take. */
export const fitting = (dossiers: readonly DossierSummary[], kind: string) =>
  dossiers.filter((one) => (one.kind === "reassessment") === isWritten(kind))

export const sessionFacts = (
  session: AdminSession,
  kindName: string,
  language: Language
): Fact[] => [
  { label: "session_kind", value: kindName },
  {
    label: isWritten(session.kind) ? "asked_on" : "held_on",
    value: formatDay(session.held_on, language),
  },
  ...(isWritten(session.kind) ? [] : [{ label: "session_place", value: session.place ?? "–" }]),
]

/** The chair first, then as the law names the departments. */
export const seated = ({ members }: AdminSession): AdminSession["members"] => {
  const place = ({ chair, department }: AdminSession["members"][number]) =>
    chair ? -1 : COUNCIL_DEPARTMENTS.indexOf(department)
  return [...members].sort((a, b) => place(a) - place(b))
}
