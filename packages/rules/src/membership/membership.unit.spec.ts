import { judgeLeaving, judgeRoleOffered } from "./members"
import { MEMBER_ROLES, PRODUCER_CAPABILITIES, roleMay } from "./roles"

const TABLE = [
  ["read_orders", "owner manager packer"],
  ["pack_orders", "owner manager packer"],
  ["decide_orders", "owner manager"],
  ["change_stock", "owner manager packer"],
  ["edit_listings", "owner manager"],
  ["answer_buyers", "owner manager"],
  ["confirm_payments", "owner manager"],
  ["read_statements", "owner manager"],
  ["manage_shop", "owner manager"],
  ["manage_documents", "owner"],
  ["manage_bank_account", "owner"],
  ["manage_members", "owner"],
] as const

describe("roleMay", () => {
  it("has a row for every capability", () => {
    expect(TABLE.map(([capability]) => capability).sort()).toEqual(
      [...PRODUCER_CAPABILITIES].sort()
    )
  })

  it.each(TABLE)("%s is for %s", (capability, roles) => {
    expect(MEMBER_ROLES.filter((role) => roleMay(role, capability)).join(" ")).toBe(roles)
  })
})

describe("judgeLeaving", () => {
  it.each([
    ["owner", 1, "member.last_owner"],
    ["owner", 2, null],
    ["manager", 1, null],
    ["packer", 1, null],
  ] as const)("%s, of %i owners: %s", (role, owners, code) => {
    const answer = judgeLeaving(role, owners)
    expect(answer.ok ? null : answer.code).toBe(code)
  })

  it("takes a producer without an owner for a bug", () => {
    expect(() => judgeLeaving("owner", 0)).toThrow(RangeError)
  })
})

describe("judgeRoleOffered", () => {
  it.each([
    ["owner", false, null],
    ["manager", false, null],
    ["packer", false, null],
    ["owner", true, "member.acting_not_owner"],
    ["manager", true, null],
    ["packer", true, null],
  ] as const)("%s, on behalf: %s → %s", (role, onBehalf, code) => {
    const answer = judgeRoleOffered(role, onBehalf)
    expect(answer.ok ? null : answer.code).toBe(code)
  })
})
