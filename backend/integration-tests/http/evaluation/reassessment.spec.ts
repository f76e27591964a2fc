import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith } from "../../builders/client"
import { sheetFor } from "../../builders/sheets"
import { DESK, MINE, SET, makeWorld, type World } from "./world"

const FOUR_STARS = sheetFor(SET, 4, 72)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let productId: string

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
      const product = { name: "Trà cũ", producer_id: world.producerId, product_set: SET }
      const entered = await world.office.post("/admin/ocop/registered-products", product)
      productId = entered.data.registered_product.id
      // ends on 29/4/2027: the window is open from 31/10/2026 to 30/12/2026
      await world.office.post("/admin/ocop/certificates", {
        registered_product_id: productId,
        stars: 3,
        points: 60,
        decision_number: "9/QĐ-UBND",
        decision_on: "2024-04-30",
        authority_level: "district",
        authority_name: "UBND huyện Tây Giang",
        criteria_edition: "148-2023",
        first_day: "2024-04-30",
        evidence_level: "A",
      })
    })

    afterEach(() => {
      process.env.OCOP_TODAY = "2026-11-25"
    })

    const file = (kind: string) =>
      world.owner.post(MINE, { kind, registered_product_id: productId, product_set: SET })

    it("judges a re-assessment in writing, within 45 days, and the old certificate gives way", async () => {
      const { id } = (await file("reassessment")).data.dossier
      await world.fill(id, FOUR_STARS)
      await world.owner.post(`${MINE}/${id}/submit`, { version: 1 })
      const reported = await world.report(id)
      expect(reported.data.dossier).toMatchObject({ due_on: "2027-01-09", late_filing: false })
      await world.move(world.office, id, "receive", { samples: 5 })
      await world.move(world.office, id, "advise")
      await world.opinion(id)
      expect(refusedWith(await world.session([id])).code).toBe("council.kind_mismatch")
      const written = { kind: "written_opinion", place: null }
      expect((await world.session([id], written)).status).toBe(201)
      await world.move(world.advisory, id, "convene")
      for (const member of world.council) await world.score(member, id, FOUR_STARS)
      const decided = await world.decide([{ id, stars: 4 }])
      expect(decided.status).toBe(201)
      const { certificates } = (await world.office.get("/admin/ocop/certificates")).data
      const shown = certificates.map(({ stars, state }: { stars: number; state: string }) => [
        stars,
        state,
      ])
      // stars are shown only while a certificate is in force
      expect(
        shown.sort((a: [unknown, string], b: [unknown, string]) => (a[1] < b[1] ? -1 : 1))
      ).toEqual([
        [null, "superseded"],
        [4, "valid"],
      ])
    })

    it("filed late, but while the certificate runs, extends it until it is decided, 180 days at most", async () => {
      process.env.OCOP_TODAY = "2027-01-15"
      const { id } = (await file("reassessment")).data.dossier
      await world.fill(id, FOUR_STARS)
      const submitted = await world.owner.post(`${MINE}/${id}/submit`, { version: 1 })
      expect(submitted.data.dossier).toMatchObject({ state: "submitted", late_filing: true })
      const { certificates } = (await world.office.get("/admin/ocop/certificates")).data
      expect(certificates).toMatchObject([
        {
          last_day: "2027-04-29",
          late_reassessment_filed_on: "2027-01-15",
          in_force_until: "2027-10-26",
        },
      ])
      process.env.OCOP_TODAY = "2027-05-01"
      const after = (await world.office.get("/admin/ocop/certificates")).data.certificates
      expect(after).toMatchObject([{ state: "extended", stars: 3 }])
    })

    const filedLate = async (): Promise<string> => {
      process.env.OCOP_TODAY = "2027-01-15"
      const { id } = (await file("reassessment")).data.dossier
      await world.fill(id, FOUR_STARS)
      await world.owner.post(`${MINE}/${id}/submit`, { version: 1 })
      return id
    }
    const withdraw = async (id: string) =>
      world.owner.post(`${MINE}/${id}/withdraw`, {
        version: await world.versionOf(id),
        reason: "Chưa đủ sức làm.",
      })
    const certificate = async () => {
      const [{ id }] = (await world.office.get("/admin/ocop/certificates")).data.certificates
      return (await world.office.get(`/admin/ocop/certificates/${id}`)).data
    }

    it("withdrawn in time, leaves the certificate its own term, and filed again extends it again", async () => {
      const id = await filedLate()
      expect((await withdraw(id)).status).toBe(200)
      const { certificate: row, changes } = await certificate()
      expect(row).toMatchObject({
        state: "expiring",
        late_reassessment_ended_on: "2027-01-15",
        in_force_until: "2027-04-29",
      })
      expect(changes.at(-1)).toMatchObject({
        action: "late_reassessment_ended",
        before: { late_reassessment_ended_on: null, in_force_until: "2027-10-26" },
      })
      expect((await withdraw(id)).data.code).toBe("dossier.move_not_allowed")
      await filedLate()
      expect((await certificate()).certificate).toMatchObject({
        late_reassessment_ended_on: null,
        in_force_until: "2027-10-26",
      })
    })

    it("withdrawn while only the extension ran, takes the star away at once", async () => {
      const id = await filedLate()
      process.env.OCOP_TODAY = "2027-06-01"
      expect((await certificate()).certificate).toMatchObject({ state: "extended", stars: 3 })
      await withdraw(id)
      expect((await certificate()).certificate).toMatchObject({
        state: "expired",
        stars: null,
        in_force_until: "2027-05-31",
      })
    })

    it("withdrawn, leaves an extension that an office recorded for a paper of its own", async () => {
      const { id: certificateId } = (await certificate()).certificate
      process.env.OCOP_TODAY = "2027-01-15"
      await world.office.post(`/admin/ocop/certificates/${certificateId}/late-reassessment`, {
        filed_on: "2027-01-10",
        receipt_number: "15/BN",
        reason: "Nộp hồ sơ giấy.",
      })
      await withdraw(await filedLate())
      expect((await certificate()).certificate).toMatchObject({
        late_reassessment_ended_on: null,
        in_force_until: "2027-10-26",
      })
    })

    it("found below three stars by the council, extends nothing any more", async () => {
      const id = await filedLate()
      await world.report(id)
      await world.move(world.office, id, "receive", { samples: 5 })
      await world.move(world.office, id, "advise")
      await world.opinion(id)
      await world.session([id], { kind: "written_opinion", place: null })
      await world.move(world.advisory, id, "convene")
      for (const member of world.council) await world.score(member, id, sheetFor(SET, 2, 40))
      const [chair] = world.council as [(typeof world.council)[number]]
      const moved = await world.move(chair, id, "not_reach", { reason: "Dưới 50 điểm." })
      expect(moved.data.dossier.state).toBe("not_reached")
      expect((await certificate()).certificate).toMatchObject({
        late_reassessment_ended_on: "2027-01-15",
        in_force_until: "2027-04-29",
      })
    })

    it.each([
      ["first", "dossier.certificate_in_force"],
      ["upgrade", null],
      ["reassessment", null],
    ])("of kind %s is answered %s", async (kind, code) => {
      expect((await file(kind)).data.code ?? null).toBe(code)
    })

    it("asks an upgrade for a proof of what has changed", async () => {
      const { data } = await file("upgrade")
      expect(data.missing_documents).toContain("change_proof")
    })

    it("keeps officers of a commune to dossiers: the rest of the desk is closed to them", async () => {
      for (const url of ["/admin/orders", "/admin/customers", "/admin/ocop/certificates"])
        expect(refusedWith(await world.officer.get(url))).toEqual({
          status: 403,
          code: "staff.role_missing",
        })
      expect((await world.officer.get("/admin/users/me")).status).toBe(200)
      expect((await world.officer.get(DESK)).status).toBe(200)
      expect((await world.office.get("/admin/orders")).status).toBe(200)
      expect((await world.nobody.get("/admin/orders")).status).toBe(200)
    })
  },
})
