import { addDays, localDate } from "../calendar/local-date"
import { reminderDue, renewalStage } from "./renewal"

const END = localDate("2027-06-30")

it.each([
  [181, null, "ahead"],
  [180, 180, "open"],
  [151, 180, "open"],
  [150, 150, "open"],
  [121, 150, "open"],
  [120, 120, "open"],
  [119, 120, "late"],
  [0, 120, "late"],
  [-1, null, "over"],
])("%i days before the end reminder %s is due, and the window is %s", (days, due, stage) => {
  const today = addDays(END, -days)
  expect(reminderDue(END, today)).toBe(due)
  expect(renewalStage(END, today)).toBe(stage)
})
