import { COUNCIL_REFUSALS, SHEET_REFUSALS } from "@ocop/rules"
import { isOcopErrorCode } from "../errors/codes"

it.each([...SHEET_REFUSALS, ...COUNCIL_REFUSALS])(
  "%s, a refusal of the rules, has words",
  (code) => {
    expect(isOcopErrorCode(code)).toBe(true)
  }
)
