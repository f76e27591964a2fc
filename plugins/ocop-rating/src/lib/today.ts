import { localDate, localDateInVietnam, type LocalDate } from "@ocop/rules"

/** The calendar day in Vietnam. Tests move it with OCOP_TODAY; nothing else does. */
export const today = (): LocalDate =>
  process.env.NODE_ENV === "test" && process.env.OCOP_TODAY
    ? localDate(process.env.OCOP_TODAY)
    : localDateInVietnam(new Date())
