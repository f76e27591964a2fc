import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { refuseEvent } from "../../builders/events"
import { clientOf, refusedWith } from "../../builders/client"
import { decisionBody, enterProduct, revocationBody } from "../../builders/register"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let userId: string
    let productId: string

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      productId = (await enterProduct(staff)).product.id
    })

    const issued = async (changes: Record<string, unknown> = {}) =>
      (await staff.post("/admin/ocop/certificates", decisionBody(productId, changes))).data
        .certificate
    const correct = (id: string, changes: Record<string, unknown>, reason = "Gõ nhầm.") =>
      staff.post(`/admin/ocop/certificates/${id}/correct`, { changes, reason })
    const read = async (id: string) => (await staff.get(`/admin/ocop/certificates/${id}`)).data
    const older = {
      stars: 3,
      points: 55,
      decision_number: "11/QĐ-UBND",
      decision_on: "2025-01-10",
      first_day: "2025-01-10",
      criteria_edition: "148-2023",
      authority_level: "district",
      product_code: null,
    }

    it("changes what was wrong and keeps what stood there", async () => {
      const { id } = await issued()
      const { status, data } = await correct(id, { points: 80, first_day: "1/7/2026" })
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["certificate", "changes", "history"])
      expect(data.certificate).toMatchObject({
        points: 80,
        first_day: "2026-07-01",
        last_day: "2029-06-30",
        in_force_until: "2029-06-30",
        decision_number: "1234/QĐ-UBND",
      })
      expect(data.changes.at(-1)).toMatchObject({
        action: "corrected",
        actor_id: userId,
        actor_name: "Nguyễn Thu",
        reason: "Gõ nhầm.",
        before: { points: 75.5, first_day: "2026-06-30", last_day: "2029-06-29" },
        after: { points: 80, first_day: "2026-07-01", last_day: "2029-06-30" },
      })
    })

    it("leaves no trail the second time", async () => {
      const { id } = await issued()
      const first = await correct(id, { points: 80 })
      const second = await correct(id, { points: 80 })
      expect(second.status).toBe(200)
      expect(second.data.changes).toEqual(first.data.changes)
    })

    it.each([
      [{ points: 60 }, "certificate.points_do_not_match_stars"],
      [{ stars: 3 }, null],
      [{ stars: 5 }, "certificate.points_do_not_match_stars"],
      [{ stars: 2 }, "request.invalid"],
      [{ authority_level: "district" }, "certificate.authority_not_competent"],
      [{ criteria_edition: "1048-2019" }, "certificate.edition_not_in_force"],
      [{ last_day: "2030-01-01" }, "certificate.term_wrong"],
      [{ first_day: "31/2/2026" }, "certificate.day_unreadable"],
      [{ product_code: "48-1" }, "product_code.malformed"],
    ])("judges %j as the rules do: %s", async (changes, code) => {
      const { id } = await issued()
      const before = await read(id)
      const answer = await correct(id, changes)
      expect(answer.data.code ?? null).toBe(code)
      if (code) expect([answer.status, await read(id)]).toEqual([400, before])
    })

    it("needs a reason", async () => {
      const { id } = await issued()
      expect(refusedWith(await correct(id, { points: 80 }, " "))).toEqual({
        status: 400,
        code: "request.invalid",
      })
    })

    it("answers 404 for a certificate nobody has", async () => {
      expect(refusedWith(await correct("cert_unknown", {}))).toEqual({
        status: 404,
        code: "certificate.not_found",
      })
    })

    it("refuses to lay a certificate over another", async () => {
      await issued(older)
      const { id } = await issued()
      expect(
        refusedWith(await correct(id, { first_day: "2025-01-10", decision_on: null }))
      ).toEqual({ status: 400, code: "certificate.edition_not_in_force" })
      const same = { stars: 3, points: 60, first_day: "2026-07-01" }
      expect(refusedWith(await correct(id, same))).toEqual({
        status: 400,
        code: "certificate.overlap",
      })
    })

    it("moves the end of the certificate it superseded along with its own beginning", async () => {
      const old = await issued(older)
      const upgrade = await issued()
      await correct(upgrade.id, { first_day: "2026-08-01" })
      const { certificate, changes } = await read(old.id)
      expect(certificate).toMatchObject({
        superseded_on: "2026-08-01",
        in_force_until: "2026-07-31",
      })
      expect(changes.at(-1)).toMatchObject({
        action: "corrected",
        before: { superseded_on: "2026-06-30", in_force_until: "2026-06-29" },
        after: { superseded_on: "2026-08-01", in_force_until: "2026-07-31" },
      })
    })

    it("keeps a revocation possible", async () => {
      const { id } = await issued()
      await staff.post(`/admin/ocop/certificates/${id}/revoke`, revocationBody())
      expect(refusedWith(await correct(id, { first_day: "2026-11-21" }))).toEqual({
        status: 400,
        code: "certificate.revocation_before_first_day",
      })
    })

    it("takes back exactly what an act wrote when a later step fails", async () => {
      const { id } = await issued(older)
      await correct(id, { points: 56 })
      const before = await read(id)
      const emit = refuseEvent(getContainer(), "ocop.certificate.changed")
      const failed = await staff.post("/admin/ocop/certificates", decisionBody(productId))
      emit.mockRestore()
      expect(failed.status).toBe(500)
      expect(await read(id)).toEqual(before)
    })
  },
})
