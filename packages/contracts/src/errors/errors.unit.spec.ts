import { LANGUAGES } from "../messages/languages"
import { OCOP_ERROR_CODES, isOcopErrorCode } from "./codes"
import { ERROR_MESSAGES } from "./messages"

it("has each code once", () => {
  expect(new Set(OCOP_ERROR_CODES).size).toBe(OCOP_ERROR_CODES.length)
})

it.each(LANGUAGES)("says every code in %s", (language) => {
  const silent = OCOP_ERROR_CODES.filter((code) => !ERROR_MESSAGES[code][language].trim())
  expect(silent).toEqual([])
})

it("knows its own codes only", () => {
  expect(isOcopErrorCode("certificate.overlap")).toBe(true)
  expect(isOcopErrorCode("toString")).toBe(false)
  expect(isOcopErrorCode(null)).toBe(false)
})
