import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith, type Answer } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { fullSheet, sheetFor, sheetMissing } from "../../builders/sheets"
import { COMMUNE, DESK, MINE, SET, makeWorld, type World } from "./world"

const FOUR_STARS = sheetFor(SET, 4, 72)
/** Much more than 90 points, and one marked minimum of four stars missed. */
const MISSED = sheetMissing(SET, 3)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    const read = async (id: string) => (await world.office.get(`${DESK}/${id}`)).data
    const stateOf = async (id: string) =>
      (await world.owner.get(`${MINE}/${id}`)).data.dossier.state

    it("walks from a draft to a four-star certificate through every role", async () => {
      const { owner, officer, office, advisory, council, move } = world
      const made = await owner.post(MINE, {
        kind: "first",
        product_name: "Trà đảng sâm",
        product_set: SET,
      })
      expect(made.status).toBe(201)
      expect(Object.keys(made.data).sort()).toEqual([
        "answers",
        "commune_report",
        "decision",
        "dossier",
        "evidence",
        "forms",
        "history",
        "missing_documents",
        "missing_forms",
        "moves",
      ])
      expect(made.data).toMatchObject({
        dossier: { state: "draft", commune_code: COMMUNE, criteria_edition: "26-2026", version: 1 },
        missing_documents: ["business_registration", "facility_certificate", "product_story"],
        moves: ["submit", "withdraw"],
      })
      const { id } = made.data.dossier
      await world.fill(id, FOUR_STARS)

      const sent = await owner.post(`${MINE}/${id}/submit`, { version: 1 })
      expect(sent.status).toBe(200)
      expect(sent.data.dossier).toMatchObject({
        state: "submitted",
        receipt_number: "001/PĐK-48-20434-2026",
        submitted_on: "2026-11-25",
        due_on: "2026-12-16",
        late: false,
      })
      const queue = (await officer.get(`${DESK}?waiting=true`)).data
      expect(queue.dossiers).toMatchObject([{ id, product_name: "Trà đảng sâm" }])

      const reported = await world.report(id)
      expect(reported.status).toBe(200)
      expect(reported.data.dossier).toMatchObject({
        state: "commune_reported",
        product_code: "48-20434-01-2026",
        due_on: "2027-06-29",
      })
      expect((await office.get(`${DESK}?waiting=true`)).data.count).toBe(1)
      expect((await move(office, id, "receive", { samples: 5 })).data.dossier.state).toBe(
        "received"
      )
      expect((await move(office, id, "advise")).data.dossier.state).toBe("advisory")
      expect((await world.opinion(id)).status).toBe(200)
      const session = await world.session([id])
      expect(session.status).toBe(201)
      expect(session.data.session).toMatchObject({ kind: "meeting", dossier_ids: [id] })
      expect((await move(advisory, id, "convene")).data.dossier.state).toBe("council")

      for (const member of council) {
        const saved = await world.score(member, id, FOUR_STARS)
        expect(saved.status).toBe(200)
      }
      const room = (await council[0]?.get(`${DESK}/${id}/council`))?.data
      expect(room).toMatchObject({ finished: true, result: { stars: 4, flagged: [] } })
      expect(room.sheets).toHaveLength(7)

      const decided = await world.decide([{ id, stars: 4 }])
      expect(decided.status).toBe(201)
      expect(decided.data.certificates).toMatchObject([{ dossier_id: id, stars: 4 }])
      const certificateId = decided.data.certificates[0].id
      const { certificate, changes } = (
        await office.get(`/admin/ocop/certificates/${certificateId}`)
      ).data
      expect(certificate).toMatchObject({
        stars: 4,
        points: room.result.total,
        decision_number: "3610/QĐ-UBND",
        product_code: "48-20434-01-2026",
        first_day: "2026-11-25",
        last_day: "2029-11-24",
        criteria_edition: "26-2026",
      })
      expect(changes).toMatchObject([
        { action: "issued", actor_id: office.userId, reason: "Theo kết quả của hội đồng." },
      ])

      const { dossier, history, decision } = await read(id)
      expect(dossier).toMatchObject({
        state: "decided",
        certificate_id: certificateId,
        due_on: null,
      })
      expect(decision.number).toBe("3610/QĐ-UBND")
      expect(history.map(({ action }: { action: string }) => action)).toEqual([
        ...["create", "submit", "report", "receive", "advise", "opinion", "session", "convene"],
        ...Array.from({ length: 7 }, () => "close_sheet"),
        "decide",
      ])
      expect(history.at(-1)).toMatchObject({
        role: "provincial_office",
        actor_id: office.userId,
        reason: "Theo kết quả của hội đồng.",
        before: { state: "council" },
        after: { state: "decided", number: "3610/QĐ-UBND", stars: 4 },
      })
      const seen = (await owner.get(`${MINE}/${id}`)).data
      expect(seen.dossier.result).toMatchObject({ stars: 4 })
      expect(JSON.stringify(seen.history)).not.toContain(office.userId)
    })

    it("gives three stars to more than 90 points with a marked minimum missed", async () => {
      const id = await world.scored(MISSED)
      const { result } = (await world.council[0]?.get(`${DESK}/${id}/council`))?.data
      expect(result.total).toBeGreaterThanOrEqual(90)
      expect(result.stars).toBe(3)
      const proposed = await world.move(world.council[0] as never, id, "propose_five")
      expect(refusedWith(proposed)).toEqual({ status: 400, code: "dossier.result_does_not_allow" })
      const tooMany = await world.decide([{ id, stars: 4 }])
      expect(refusedWith(tooMany)).toEqual({ status: 400, code: "decision.stars_mismatch" })
      expect((await world.decide([{ id, stars: 3 }])).status).toBe(201)
    })

    it("proposes five stars, has it returned, and is recognised with four by the province", async () => {
      const { office, council, move } = world
      const id = await world.scored(fullSheet(SET))
      expect(refusedWith(await world.decide([{ id, stars: 4 }]))).toEqual({
        status: 400,
        code: "dossier.result_does_not_allow",
      })
      expect((await move(council[0] as never, id, "propose_five")).data.dossier).toMatchObject({
        state: "proposed_five",
        result: { stars: 5, total: 100 },
      })
      const letter = { letter_number: "12/UBND", letter_on: "25/11/2026" }
      expect(refusedWith(await move(office, id, "forward"))).toEqual({
        status: 400,
        code: "dossier.letter_missing",
      })
      expect((await move(office, id, "forward", letter)).data.dossier).toMatchObject({
        state: "ministry",
        due_on: "2027-03-29",
      })
      expect(refusedWith(await world.decide([{ id, stars: 5 }]))).toEqual({
        status: 400,
        code: "decision.authority_not_competent",
      })
      const back = { ...letter, reason: "Hội đồng trung ương chấm 85 điểm." }
      expect((await move(office, id, "ministry_return", back)).data.dossier.state).toBe("council")
      expect((await world.decide([{ id, stars: 4 }])).status).toBe(201)
      expect(await stateOf(id)).toBe("decided")
    })

    it("is decided with five stars by the ministry", async () => {
      const id = await world.scored(fullSheet(SET))
      await world.move(world.council[0] as never, id, "propose_five")
      const letter = { letter_number: "12/UBND", letter_on: "25/11/2026" }
      await world.move(world.office, id, "forward", letter)
      const by = { authority_level: "ministry", authority_name: "Bộ Nông nghiệp và Môi trường" }
      const decided = await world.decide([{ id, stars: 5 }], by)
      expect(decided.data.certificates).toMatchObject([{ stars: 5 }])
    })

    describe("a decision on several products", () => {
      const three = async () => {
        const ids = []
        for (const [index, name] of ["Trà một", "Trà hai", "Trà ba"].entries())
          ids.push(await world.scored(FOUR_STARS, name, index + 1))
        return ids.map((id) => ({ id, stars: 4 }))
      }

      it("issues all certificates in one act, and sent twice it is one", async () => {
        const list = await three()
        const versions = await Promise.all(list.map(({ id }) => world.versionOf(id)))
        const dossiers = list.map((one, index) => ({ ...one, version: versions[index] }))
        const both = await Promise.all([
          world.decide([], { dossiers }),
          world.decide([], { dossiers }),
        ])
        expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
        expect(both[0]?.data).toEqual(both[1]?.data)
        expect(both[0]?.data.certificates).toHaveLength(3)
        const { data } = await world.office.get("/admin/ocop/certificates")
        expect(data.count).toBe(3)
      })

      const nothingHappened = async (ids: { id: string }[]) => {
        for (const { id } of ids) expect(await stateOf(id)).toBe("council")
        expect((await world.office.get("/admin/ocop/certificates")).data.count).toBe(0)
        expect((await world.office.get("/admin/ocop/registered-products")).data.count).toBe(0)
      }

      it("does nothing when one of them cannot be decided", async () => {
        const [first, second, third] = (await three()) as [
          { id: string; stars: number },
          never,
          never,
        ]
        const wrong = [first, second, { ...(third as { id: string }), stars: 3 }]
        expect(refusedWith(await world.decide(wrong))).toEqual({
          status: 400,
          code: "decision.stars_mismatch",
        })
        await nothingHappened(wrong)
      })

      it("is taken back whole when a later step fails", async () => {
        const list = await three()
        const before = await read(list[0]?.id as string)
        const emit = refuseEvent(getContainer(), "ocop.dossier.changed")
        const failed = await world.decide(list)
        emit.mockRestore()
        expect(failed.status).toBe(500)
        await nothingHappened(list)
        expect(await read(list[0]?.id as string)).toEqual(before)
        expect((await world.decide(list)).status).toBe(201)
      })

      it("refuses a number that was used for other products, however it is written", async () => {
        const [first, second] = (await three()) as [{ id: string; stars: number }, never]
        expect((await world.decide([first])).status).toBe(201)
        const again = await world.decide([second], { number: "3610 / qđ-ubnd" })
        expect(refusedWith(again)).toEqual({ status: 400, code: "decision.number_taken" })
        expect((await world.decide([second], { number: "3611/QĐ-UBND" })).status).toBe(201)
      })

      it("refuses a certificate that overlaps one in force, and decides nothing", async () => {
        const [one] = (await three()) as [{ id: string; stars: number }]
        const product = (
          await world.office.post("/admin/ocop/registered-products", {
            name: "Trà một",
            producer_id: world.producerId,
            product_set: SET,
          })
        ).data.registered_product
        const issued = await world.office.post("/admin/ocop/certificates", {
          registered_product_id: product.id,
          stars: 4,
          points: 75,
          decision_number: "1/QĐ-UBND",
          decision_on: "2026-11-01",
          authority_level: "province",
          authority_name: "UBND thành phố Đà Nẵng",
          criteria_edition: "26-2026",
          first_day: "2026-11-01",
          evidence_level: "A",
        })
        expect(issued.status).toBe(201)
        const refused = await world.decide([one])
        expect(refusedWith(refused)).toEqual({ status: 400, code: "certificate.overlap" })
        expect(await stateOf(one.id)).toBe("council")
      })

      it.each([
        ["the same dossier twice", "decision.dossier_twice", 2, {}],
        ["a day to come", "dossier.day_in_future", 1, { decided_on: "26/11/2026" }],
        ["no reason", "request.invalid", 1, { reason: "" }],
        ["an unknown dossier", "dossier.not_found", 0, {}],
      ])("refuses %s with %s", async (_what, code, times, changes) => {
        const id = await world.scored(FOUR_STARS)
        const version = await world.versionOf(id)
        const one = { id: times ? id : "doss_unknown", stars: 4, version }
        const dossiers = Array.from({ length: Math.max(times, 1) }, () => one)
        const answer: Answer = await world.decide([], { dossiers, ...changes })
        expect(refusedWith(answer).code).toBe(code)
        expect(await stateOf(id)).toBe("council")
      })
    })
  },
})
