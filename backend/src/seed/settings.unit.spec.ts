import { seedSettings } from "./settings"

describe("seedSettings", () => {
  it("asks for the demonstration without accounts unless told", () => {
    expect(seedSettings({})).toEqual({
      kind: "demo",
      staff: null,
      customer: null,
      producer: null,
    })
  })

  it.each(["none", "commerce", "demo"])("takes OCOP_SEED=%s", (kind) => {
    expect(seedSettings({ OCOP_SEED: kind }).kind).toBe(kind)
  })

  it("reads accounts, the address in small letters", () => {
    const env = { OCOP_STAFF_EMAIL: " Can-Bo@Example.vn ", OCOP_STAFF_PASSWORD: " mật khẩu " }
    expect(seedSettings(env).staff).toEqual({ email: "can-bo@example.vn", password: " mật khẩu " })
  })

  it.each([
    [{ OCOP_SEED: "all" }, /OCOP_SEED/],
    [{ OCOP_STAFF_EMAIL: "can-bo@example.vn" }, /OCOP_STAFF_PASSWORD/],
    [{ OCOP_CUSTOMER_PASSWORD: "mat-khau" }, /OCOP_CUSTOMER_EMAIL/],
    [{ OCOP_PRODUCER_PASSWORD: "mat-khau" }, /OCOP_PRODUCER_EMAIL/],
  ])("refuses %o", (env, sentence) => {
    expect(() => seedSettings(env)).toThrow(sentence)
  })
})
