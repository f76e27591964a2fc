import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from "@ocop/rules"
import { publishableHeaders, signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { decisionBody, enterProduct, revocationBody } from "../../builders/register"

const TODAY = "2026-11-23"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let visitor: ReturnType<typeof clientOf>
    let anonymous: ReturnType<typeof clientOf>
    let id: string
    let code: string

    beforeAll(async () => {
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
      visitor = clientOf(api as never, await publishableHeaders(getContainer()))
      anonymous = clientOf(api as never)
      const { product } = await enterProduct(staff)
      const answer = await staff.post("/admin/ocop/certificates", decisionBody(product.id))
      id = answer.data.certificate.id
      code = (await visitor.get(`/store/ocop/register/${id}`)).data.signed_code
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const check = (text: string) =>
      visitor.get(`/store/ocop/verify/signed?code=${encodeURIComponent(text)}`)
    const revoke = () => staff.post(`/admin/ocop/certificates/${id}/revoke`, revocationBody())
    const paper = () => visitor.get(`/store/ocop/register/${id}/pdf`)

    const altered = (from: string, to: string): string => {
      const [version, key, payload = "", signature] = code.split(".")
      const text = fromUtf8(fromBase64url(payload) ?? new Uint8Array()) ?? ""
      return [version, key, toBase64url(toUtf8(text.replace(from, to))), signature].join(".")
    }

    it("says of a true code what was signed and what the register says now", async () => {
      const { status, data } = await check(code)
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["differs", "entry", "facts", "pack_photos"])
      expect(data).toMatchObject({
        facts: { certificateId: id, stars: 4, productName: "Trà đảng sâm Tây Giang" },
        entry: { id, state: "valid", stars: 4 },
        differs: false,
      })
    })

    it("refuses a star that was raised, a code cut short and one nobody signed", async () => {
      const refused = async (text: string) => refusedWith(await check(text))
      expect(await refused(altered(",4,", ",5,"))).toEqual({
        status: 400,
        code: "signed_code.forged",
      })
      expect(await refused(code.slice(0, -5))).toEqual({
        status: 400,
        code: "signed_code.truncated",
      })
      const foreign = code.replace(/^OCOP1\.[^.]+/, "OCOP1.AAAAAAAA")
      expect(await refused(foreign)).toEqual({ status: 400, code: "signed_code.key_unknown" })
      expect(await refused("48-20434-1-2026")).toEqual({
        status: 400,
        code: "signed_code.malformed",
      })
      expect(await refused("A".repeat(1_001))).toEqual({
        status: 400,
        code: "request.filter_malformed",
      })
    })

    it("says of the code of a revoked certificate that it is true and revoked", async () => {
      await revoke()
      const { data } = await check(code)
      expect(data.entry).toMatchObject({ state: "revoked", stars: null })
      const entry = await visitor.get(`/store/ocop/register/${id}`)
      expect(entry.data.signed_code).toBeNull()
    })

    it("says of a code printed before a correction that the register differs", async () => {
      await staff.post(`/admin/ocop/certificates/${id}/correct`, {
        changes: { decision_number: "1235/QĐ-UBND" },
        reason: "Gõ sai số.",
      })
      expect((await check(code)).data).toMatchObject({ differs: true })
    })

    it("publishes the key without a login, and no secret with it", async () => {
      const { data } = await anonymous.get("/ocop/certificate-keys")
      expect(data).toEqual({
        algorithm: "Ed25519",
        keys: [
          {
            id: code.split(".")[1],
            public_key: expect.stringMatching(/^.{43}$/),
            state: "current",
          },
        ],
      })
    })

    it("prints a certificate in force, and none that has ended", async () => {
      const answer = await paper()
      expect(answer.status).toBe(200)
      expect(answer.headers?.["content-type"]).toBe("application/pdf")
      expect(String(answer.data).slice(0, 5)).toBe("%PDF-")
      process.env.OCOP_TODAY = "2029-07-01"
      expect(refusedWith(await paper())).toEqual({
        status: 400,
        code: "certificate.not_in_force",
      })
      process.env.OCOP_TODAY = TODAY
      await revoke()
      expect(refusedWith(await paper())).toEqual({
        status: 400,
        code: "certificate.not_in_force",
      })
      const unknown = await visitor.get("/store/ocop/register/cert_unknown/pdf")
      expect(refusedWith(unknown)).toEqual({ status: 404, code: "certificate.not_found" })
    })
  },
})
