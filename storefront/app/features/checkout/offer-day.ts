import { localDateInVietnam, offerStands, parseLocalDate, type LocalDate } from "@ocop/rules"

/** The day an offer is shown on, for the form that accepts it. */
export const offeredOn = (now: Date): LocalDate => localDateInVietnam(now)

/** Whether what a form says was shown then may still be accepted; a form that says nothing, no. */
export const stillOffered = (text: string, now: Date): boolean => {
  const shown = parseLocalDate(text)
  return shown !== null && offerStands(shown, localDateInVietnam(now))
}
