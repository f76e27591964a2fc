import { localDate } from "@ocop/rules"
import type { CertificateRow } from "../certificate-row"
import { idsOf } from "./affected-products"
import { leadingCertificate } from "./badges"

const row = (id: string, first: string, last: string, revoked: string | null = null) =>
  ({
    id,
    first_day: localDate(first),
    last_day: localDate(last),
    late_reassessment_filed_on: null,
    superseded_on: null,
    revoked_on: revoked,
  }) as unknown as CertificateRow

const past = row("past", "2020-01-01", "2022-12-31")
const present = row("present", "2025-01-01", "2027-12-31")
const revoked = row("revoked", "2026-01-01", "2028-12-31", "2026-06-01")
const next = row("next", "2028-01-01", "2030-12-31")

describe("the certificate a product shows", () => {
  it.each([
    ["the one in force", [past, present, next], "present"],
    ["the one in force, though a later one was revoked", [present, revoked], "present"],
    ["else the latest that has begun", [past, revoked, next], "revoked"],
    ["else the next one", [next], "next"],
    ["none", [], undefined],
  ])("is %s", (_, rows, expected) => {
    expect(leadingCertificate(rows, localDate("2026-11-23"))?.id).toBe(expected)
  })
})

describe("ids of an event", () => {
  it.each([
    [{ id: "a" }, ["a"]],
    [{ id: ["a", "b"] }, ["a", "b"]],
    [{ ids: ["a"] }, ["a"]],
    [
      [{ id: "a" }, { ids: ["b"] }],
      ["a", "b"],
    ],
    [{ count: 3 }, []],
    [null, []],
  ])("%j", (data, expected) => {
    expect(idsOf(data)).toEqual(expected)
  })
})
