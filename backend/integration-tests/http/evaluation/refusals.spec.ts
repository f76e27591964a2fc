import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith } from "../../builders/client"
import { fullSheet } from "../../builders/sheets"
import { COMMUNE, DESK, MINE, OTHER_COMMUNE, SET, makeWorld, type World } from "./world"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    const on = async <Value>(day: string, act: () => Promise<Value>): Promise<Value> => {
      const before = process.env.OCOP_TODAY
      process.env.OCOP_TODAY = day
      try {
        return await act()
      } finally {
        process.env.OCOP_TODAY = before
      }
    }

    describe("the producer", () => {
      it.each([
        [{ product_name: "" }, 400, "dossier.product_missing"],
        [{ kind: "second" }, 400, "request.invalid"],
        [{ product_set: 27 }, 400, "request.invalid"],
        [{ kind: "upgrade" }, 400, "dossier.certificate_missing"],
        [{ kind: "reassessment" }, 400, "dossier.certificate_missing"],
        [{ registered_product_id: "regp_unknown" }, 404, "registered_product.not_found"],
      ])("is refused a dossier with %j", async (changes, status, code) => {
        const body = { kind: "first", product_name: "Trà", product_set: SET, ...changes }
        expect(refusedWith(await world.owner.post(MINE, body))).toEqual({ status, code })
        expect((await world.owner.get(MINE)).data.dossiers).toEqual([])
      })

      it("has one open dossier of a product, and another one after withdrawing it", async () => {
        const { id, version } = await world.draft("Trà gừng")
        const body = { kind: "first", product_name: "trà GỪNG", product_set: SET }
        expect(refusedWith(await world.owner.post(MINE, body))).toEqual({
          status: 400,
          code: "dossier.already_open",
        })
        const withdrawn = await world.owner.post(`${MINE}/${id}/withdraw`, {
          version,
          reason: "Nhập nhầm.",
        })
        expect(withdrawn.data.dossier.state).toBe("withdrawn")
        expect((await world.owner.post(MINE, body)).status).toBe(201)
      })

      it("saves answers one by one; the last write stands", async () => {
        const { id } = await world.draft()
        const at = `${MINE}/${id}/answers/1.1`
        const first = await world.owner.put(at, { choice: "1" })
        expect(first.status).toBe(200)
        expect(first.data).toMatchObject({
          answer: { criterion: "1.1", choice: "1", version: 1 },
          score: { complete: false },
        })
        expect((await world.manager.put(at, { choice: "2" })).data.answer.version).toBe(2)
        const read = async () => (await world.owner.get(`${MINE}/${id}`)).data.answers
        expect(await read()).toMatchObject([{ criterion: "1.1", choice: "2" }])
        expect((await world.owner.put(at, { choice: null })).data.answer).toBeNull()
        expect(await read()).toEqual([])
        const wrong = await world.owner.put(at, { choice: "99" })
        expect(refusedWith(wrong)).toEqual({ status: 400, code: "evaluation.choice_outside" })
        const unknown = await world.owner.put(`${MINE}/${id}/answers/99.9`, { choice: "1" })
        expect(refusedWith(unknown)).toEqual({ status: 400, code: "evaluation.criterion_unknown" })
      })

      it("does not submit what is not full", async () => {
        const { id, version } = await world.draft()
        const submit = () => world.owner.post(`${MINE}/${id}/submit`, { version })
        expect(refusedWith(await submit()).code).toBe("dossier.self_assessment_incomplete")
        for (const [criterion, choice] of Object.entries(fullSheet(SET)).slice(0, 1))
          await world.owner.put(`${MINE}/${id}/answers/${criterion}`, { choice })
        expect(refusedWith(await submit()).code).toBe("dossier.self_assessment_incomplete")
      })

      it("gets one receipt for a submission sent twice at once", async () => {
        const { id, version } = await world.draft()
        await world.fill(id)
        const submit = () => world.owner.post(`${MINE}/${id}/submit`, { version })
        const [one, other] = await Promise.all([submit(), submit()])
        expect([one?.status, other?.status]).toEqual([200, 200])
        expect(one?.data.dossier.receipt_number).toBe("001/PĐK-48-20434-2026")
        expect(other?.data.dossier).toEqual(one?.data.dossier)
        expect((await submit()).data.dossier.version).toBe(one?.data.dossier.version)
        const next = await world.submitted("Trà thứ hai")
        expect(next.receipt_number).toBe("002/PĐK-48-20434-2026")
      })

      it("sees only its own dossiers, and managers do not submit", async () => {
        const { id, version } = await world.draft()
        for (const answer of [
          await world.stranger.get(`${MINE}/${id}`),
          await world.stranger.post(`${MINE}/${id}/submit`, { version }),
          await world.stranger.put(`${MINE}/${id}/answers/1.1`, { choice: "1" }),
          await world.stranger.post(`${MINE}/${id}/withdraw`, { version, reason: "x" }),
          await world.stranger.get(`${MINE}/${id}/evidence/evid_1`),
        ])
          expect(refusedWith(answer)).toEqual({ status: 404, code: "dossier.not_found" })
        expect((await world.stranger.get(MINE)).data.dossiers).toEqual([])
        const managed = await world.manager.post(`${MINE}/${id}/submit`, { version })
        expect(refusedWith(managed)).toEqual({ status: 403, code: "member.role_insufficient" })
      })

      it("changes nothing after submitting until the commune returns it", async () => {
        const { id } = await world.submitted()
        const change = () => world.owner.put(`${MINE}/${id}/answers/1.1`, { choice: "1" })
        expect(refusedWith(await change()).code).toBe("dossier.not_editable")
        const back = await world.move(world.officer, id, "return", { reason: "Thiếu trang 2." })
        expect(back.data.dossier).toMatchObject({ state: "returned", due_on: null })
        expect((await change()).status).toBe(200)
        const version = await world.versionOf(id)
        const again = (await world.owner.post(`${MINE}/${id}/submit`, { version })).data
        expect(again.dossier).toMatchObject({
          state: "submitted",
          receipt_number: "001/PĐK-48-20434-2026",
        })
        const told = again.history.find(({ action }: { action: string }) => action === "return")
        expect(told).toMatchObject({ reason: "Thiếu trang 2.", actor_id: null })
      })
    })

    describe("clocks", () => {
      it("counts the commune's fifteen days over Tết, and shows late what is late", async () => {
        const { id } = await on("2027-01-25", () => world.submitted())
        const seen = async (day: string) =>
          on(day, async () => (await world.officer.get(`${DESK}?late=true`)).data.dossiers)
        expect((await world.officer.get(`${DESK}/${id}`)).data.dossier.due_on).toBe("2027-02-22")
        expect(await seen("2027-02-22")).toEqual([])
        expect(await seen("2027-02-23")).toMatchObject([{ id, late: true }])
      })

      it("leaves a clock open whose holidays nobody knows", async () => {
        const { id } = await on("2027-12-20", () => world.submitted())
        expect((await world.officer.get(`${DESK}/${id}`)).data.dossier).toMatchObject({
          state: "submitted",
          due_on: null,
          late: false,
        })
      })
    })

    describe("staff", () => {
      it("without a role gets nowhere", async () => {
        const { id } = await world.submitted()
        for (const answer of [
          await world.nobody.get(DESK),
          await world.nobody.get(`${DESK}/${id}`),
          await world.nobody.post(`${DESK}/${id}/moves`, { move: "return", version: 2 }),
          await world.nobody.get("/admin/ocop/council-sessions"),
          await world.nobody.post("/admin/ocop/decisions", {}),
          await world.nobody.get("/admin/ocop/staff-roles"),
          await world.officer.post(`${DESK}/${id}/sheet`, { answers: {} }),
          await world.office.post(`${DESK}/${id}/commune-report`, {}),
        ])
          expect(refusedWith(answer)).toEqual({ status: 403, code: "staff.role_missing" })
      })

      it("of another commune finds no such dossier", async () => {
        const { id, version } = await world.submitted()
        const body = { move: "return", version, reason: "Không phải xã tôi." }
        for (const answer of [
          await world.otherOfficer.get(`${DESK}/${id}`),
          await world.otherOfficer.post(`${DESK}/${id}/moves`, body),
          await world.otherOfficer.get(`${DESK}/${id}/evidence/evid_1`),
          await world.office.get(`${DESK}/${id}`),
          await world.officer.get(`${DESK}/doss_unknown`),
        ])
          expect(refusedWith(answer)).toEqual({ status: 404, code: "dossier.not_found" })
        expect((await world.otherOfficer.get(DESK)).data.count).toBe(0)
        expect((await world.officer.get(DESK)).data.count).toBe(1)
      })

      it("sees no draft, not even a withdrawn one", async () => {
        const { id, version } = await world.draft()
        await world.owner.post(`${MINE}/${id}/withdraw`, { version, reason: "Thôi." })
        expect((await world.officer.get(`${DESK}/${id}`)).status).toBe(404)
        expect((await world.officer.get(DESK)).data.count).toBe(0)
      })

      it("cannot both move one dossier: the second is told that it has changed", async () => {
        const { id, version } = await world.submitted()
        const back = (reason: string) =>
          world.officer.post(`${DESK}/${id}/moves`, { move: "return", version, reason })
        const answers = await Promise.all([back("Một."), back("Hai.")])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const late = answers.find(({ status }) => status === 400)
        expect(late?.data.code).toBe("dossier.changed_meanwhile")
        const { history } = (await world.officer.get(`${DESK}/${id}`)).data
        expect(history).toHaveLength(3)
      })

      it.each([
        ["return", {}, "dossier.reason_missing"],
        ["receive", { samples: 5 }, "dossier.move_not_allowed"],
        ["decide", {}, "request.invalid"],
      ])("is refused %s with %j", async (move, changes, code) => {
        const { id } = await world.submitted()
        const before = (await world.officer.get(`${DESK}/${id}`)).data
        expect(refusedWith(await world.move(world.officer, id, move, changes)).code).toBe(code)
        expect((await world.officer.get(`${DESK}/${id}`)).data).toEqual(before)
      })

      it("reports with everything Mẫu 03 asks, and a number the commune has not given", async () => {
        const { id } = await world.submitted("Trà một")
        const other = await world.submitted("Trà hai")
        const missing = await world.report(id, { findings: {} })
        expect(refusedWith(missing).code).toBe("request.invalid")
        const future = await world.report(id, { letter_on: "26/11/2026" })
        expect(refusedWith(future).code).toBe("dossier.day_in_future")
        expect((await world.report(id)).status).toBe(200)
        expect(refusedWith(await world.report(other.id))).toEqual({
          status: 400,
          code: "dossier.product_number_taken",
        })
        expect((await world.report(other.id, { product_number: 2 })).status).toBe(200)
      })

      it("takes in five samples, not four", async () => {
        const { id } = await world.submitted()
        await world.report(id)
        const four = await world.move(world.office, id, "receive", { samples: 4 })
        expect(refusedWith(four).code).toBe("dossier.samples_missing")
      })
    })

    describe("the council", () => {
      it("sits with the departments the law names", async () => {
        const id = await world.advised()
        const without = world.members().filter(({ department }) => department !== "industry_trade")
        for (const [members, code] of [
          [without, "council.department_missing"],
          [world.members().map((one) => ({ ...one, chair: false })), "council.chair_missing"],
          [[...world.members(), world.members()[0]], "council.member_twice"],
          [
            world
              .members()
              .map((one) =>
                one.department === "health" ? { ...one, user_id: world.nobody.userId } : one
              ),
            "council.member_role_missing",
          ],
        ] as const)
          expect(refusedWith(await world.session([id], { members })).code).toBe(code)
        expect(refusedWith(await world.session([id], { kind: "written_opinion" })).code).toBe(
          "council.kind_mismatch"
        )
        expect((await world.session([id])).status).toBe(201)
        expect(refusedWith(await world.session([id])).code).toBe("council.already_in_session")
      })

      it("keeps a sheet from others until they have closed theirs", async () => {
        const id = await world.beforeCouncil()
        const [chair, second, third] = world.council as [never, never, never]
        const answers = fullSheet(SET)
        const room = async (by: World["officer"]) => (await by.get(`${DESK}/${id}/council`)).data
        await world.score(second, id, answers)
        await world.score(third, id, answers, { close: false })
        for (const reader of [chair, third, world.office])
          expect(await room(reader)).toMatchObject({ sheets: null, result: null })
        const read = await room(second)
        expect(read.sheets).toHaveLength(1)
        expect(
          JSON.stringify((await world.office.get(`${DESK}/${id}`)).data.history)
        ).not.toContain("answers")
        await world.score(chair, id, answers)
        expect((await room(chair)).sheets).toHaveLength(2)
        expect(refusedWith(await world.score(second, id, answers)).code).toBe(
          "council.sheet_closed"
        )
      })

      it("does not let a relative score, and goes on without them", async () => {
        const id = await world.beforeCouncil()
        const [chair, relative, ...others] = world.council
        const told = await relative?.post(`${DESK}/${id}/conflict`, {
          conflict: "relative",
          note: "Chủ nhiệm HTX là em tôi.",
        })
        expect(told?.status).toBe(200)
        const answers = fullSheet(SET)
        expect(refusedWith(await world.score(relative as never, id, answers)).code).toBe(
          "council.conflict_of_interest"
        )
        for (const one of others) await world.score(one, id, answers)
        const early = await world.move(chair as never, id, "propose_five")
        expect(refusedWith(early).code).toBe("dossier.council_not_finished")
        await world.score(chair as never, id, answers)
        const { sheets } = (await relative?.get(`${DESK}/${id}/council`))?.data
        expect(sheets).toBeNull()
        const done = await world.move(chair as never, id, "propose_five")
        expect(done.data.dossier.state).toBe("proposed_five")
      })

      it.each([
        [{}, "council.sheet_incomplete"],
        [{ "1.1": "99" }, "evaluation.choice_outside"],
        [{ "99.9": "1" }, "evaluation.criterion_unknown"],
        [{ wrong: "1" }, "request.invalid"],
      ])("does not close a sheet of %j", async (answers, code) => {
        const id = await world.beforeCouncil()
        const [chair] = world.council
        expect(refusedWith(await world.score(chair as never, id, answers as never)).code).toBe(code)
      })

      it("writes its minutes once", async () => {
        const id = await world.advised()
        const session = (await world.session([id])).data.session
        const write = (minutes: string) =>
          world.office.post(`/admin/ocop/council-sessions/${session.id}/minutes`, { minutes })
        expect((await write("Có mặt 7/7.")).data.session.minutes).toBe("Có mặt 7/7.")
        expect((await write("Có mặt 7/7.")).status).toBe(200)
        expect(refusedWith(await write("Có mặt 6/7.")).code).toBe("council.minutes_closed")
      })

      it("does not reach three stars with a ground of exclusion, and says which must be known", async () => {
        const id = await world.beforeCouncil()
        const [chair] = world.council
        const end = (disqualifier: string) =>
          world.move(chair as never, id, "not_reach", { reason: "Hồ sơ giả.", disqualifier })
        expect(refusedWith(await end("gossip")).code).toBe("evaluation.disqualifier_unknown")
        const without = await world.move(chair as never, id, "not_reach", { reason: "Thấp." })
        expect(refusedWith(without).code).toBe("dossier.result_does_not_allow")
      })
    })

    describe("roles", () => {
      const assign = (by: World["office"], changes: object = {}) =>
        by.post("/admin/ocop/staff-roles", {
          user_id: world.nobody.userId,
          role: "commune_officer",
          commune_code: COMMUNE,
          reason: "Phân công.",
          ...changes,
        })

      it("are given and taken by the provincial office", async () => {
        const made = await assign(world.office)
        expect(made.status).toBe(201)
        expect(made.data.role).toMatchObject({ role: "commune_officer", commune_code: COMMUNE })
        expect(refusedWith(await assign(world.office)).code).toBe("staff.role_duplicate")
        expect((await world.nobody.get(DESK)).status).toBe(200)
        const removed = await world.office.post(
          `/admin/ocop/staff-roles/${made.data.role.id}/remove`,
          { reason: "Chuyển công tác." }
        )
        expect(removed.status).toBe(200)
        expect((await world.nobody.get(DESK)).status).toBe(403)
      })

      it.each([
        [{ commune_code: null }, "staff.commune_needed"],
        [{ role: "advisory" }, "staff.commune_needed"],
        [{ commune_code: "99999" }, "commune.not_found"],
        [{ user_id: "user_unknown" }, "staff.user_unknown"],
        [{ role: "king" }, "request.invalid"],
        [{ reason: "" }, "request.invalid"],
      ])("are refused with %j", async (changes, code) => {
        expect(refusedWith(await assign(world.office, changes)).code).toBe(code)
      })

      it("are not given by others", async () => {
        const refused = { status: 403, code: "staff.role_missing" }
        expect(refusedWith(await assign(world.officer))).toEqual(refused)
        expect(refusedWith(await assign(world.nobody))).toEqual(refused)
        const own = { commune_code: OTHER_COMMUNE, user_id: world.officer.userId }
        expect(refusedWith(await assign(world.officer, own))).toEqual(refused)
      })
    })
  },
})
