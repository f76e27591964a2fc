import type { AdminApplicationResponse, AdminSellerResponse } from "@ocop/contracts"
import { VERIFICATION_STATES } from "@ocop/rules"
import {
  applicationActs,
  applicationFacts,
  paperFile,
  paperView,
  sellerFacts,
  verificationView,
} from "./application"

const answer = {
  application: {
    name: "HTX A Vương",
    kind: "cooperative",
    tax_code: null,
    identity_last3: "123",
    birth_on: "1980-11-25",
    commune_code: "20434",
    submitted_on: "2026-11-20",
    decided_on: null,
    good_until: null,
    reason: null,
  },
  applicant: { id: "mbr_1", name: "Mơ", email: null, phone: "0912345678" },
  commune_name: "Xã Tân Hiệp",
} as unknown as AdminApplicationResponse

const valueOf = (facts: { label: string; value: string }[], label: string) =>
  facts.find((fact) => fact.label === label)?.value

it.each([
  ["waiting", "refuse verify"],
  ["verified", "withdraw"],
  ["none", ""],
  ["refused", ""],
  ["expired", ""],
  ["withdrawn", ""],
] as const)("staff may do to one that is %s: %s", (state, acts) => {
  expect(applicationActs(state).join(" ")).toBe(acts)
})

it.each(VERIFICATION_STATES)("%s has a word and a colour", (state) => {
  expect(verificationView(state, "vi")).toEqual({
    label: expect.any(String),
    color: expect.any(String),
  })
})

it("says the facts of an application in the language of the desk", () => {
  const facts = applicationFacts(answer, "vi")
  expect(valueOf(facts, "birth_on")).toBe("25/11/1980")
  expect(valueOf(facts, "commune_code")).toBe("Xã Tân Hiệp")
  expect(valueOf(facts, "applicant")).toBe("Mơ · 0912345678")
  expect(valueOf(facts, "tax_code")).toBe("–")
  expect(valueOf(facts, "identity_last3")).toBe("••• 123")
})

it.each([
  [true, "Được"],
  [false, "Không"],
])("says whether a producer may sell: %s", (may_sell, text) => {
  const seller = {
    state: "verified",
    good_until: null,
    suspended_from: "2026-11-30",
    suspension_ground: "just_cause",
    suspension_reason: "Hàng lỗi",
    may_sell,
  }
  const facts = sellerFacts({ seller } as unknown as AdminSellerResponse, "vi", "Được", "Không")
  expect(valueOf(facts, "may_sell")).toBe(text)
  expect(valueOf(facts, "suspended_from")).toBe("30/11/2026")
})

it("shows a paper with its days and where its file is", () => {
  const paper = {
    id: "doc_1",
    type: "cooperative_registration" as const,
    number: "12/ĐK",
    issuer: "UBND",
    issued_on: "2020-01-02",
    expires_on: null,
    file_name: "dk.pdf",
    mime_type: "application/pdf",
    size: 10,
  }
  expect(paperView(paper, "vi").days).toBe("02/01/2020")
  expect(paperView({ ...paper, expires_on: "2030-01-02" }, "vi").days).toBe(
    "02/01/2020 – 02/01/2030"
  )
  expect(paperFile("", "appl_1", paper.id)).toBe(
    "/admin/ocop/applications/appl_1/documents/doc_1/file"
  )
})
