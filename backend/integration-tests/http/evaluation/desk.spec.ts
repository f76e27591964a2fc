import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith } from "../../builders/client"
import { fullSheet, sheetFor, sheetMissingWith } from "../../builders/sheets"
import { COMMUNE, DESK, SET, makeWorld, type World } from "./world"

const DECISIONS = "/admin/ocop/decisions"
const FOUR_STARS = sheetFor(SET, 4, 72)
const POINTS_92 = sheetMissingWith(SET, 3, 92)

interface Mark {
  criterion: string
  stars: number
  met: boolean
  reached_by: number
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    const room = async (by: World["office"] | undefined, id: string) =>
      (await by?.get(`${DESK}/${id}/council`))?.data

    describe("the council's result", () => {
      it("gives three stars to 92 points with a marked minimum missed, and names the minimum", async () => {
        const id = await world.scored(POINTS_92)
        const { result, stars_to_decide } = await room(world.council[0], id)
        expect(result).toMatchObject({ total: 92, band: 5, stars: 3, flagged: [] })
        expect(stars_to_decide).toEqual([3])
        const unmet = (result.minimums as Mark[]).filter(({ met }) => !met)
        expect(unmet.length).toBeGreaterThan(0)
        expect(Math.min(...unmet.map(({ stars }) => stars))).toBe(4)
        for (const mark of unmet) expect(mark.reached_by).toBe(0)
        const decided = await world.decide([{ id, stars: 3 }])
        expect(decided.data.certificates).toMatchObject([{ dossier_id: id, stars: 3 }])
      })

      it("sends a third to the ministry with five stars, and the province recognises four after its return", async () => {
        const { office, council, move } = world
        const id = await world.scored(fullSheet(SET))
        expect((await room(office, id)).stars_to_decide).toEqual([])
        await move(council[0] as never, id, "propose_five")
        const letter = { letter_number: "12/UBND", letter_on: "25/11/2026" }
        await move(office, id, "forward", letter)
        const back = { ...letter, reason: "Hội đồng trung ương chấm 85 điểm." }
        expect((await move(office, id, "ministry_return", back)).data.dossier.state).toBe("council")
        expect((await room(office, id)).stars_to_decide).toEqual([3, 4])
        expect((await world.decide([{ id, stars: 4 }])).data.certificates).toMatchObject([
          { stars: 4 },
        ])
      })

      it("is read by the office once the council has finished, without anybody's sheet", async () => {
        const id = await world.beforeCouncil()
        const [last, ...others] = world.council
        for (const one of others) await world.score(one, id, FOUR_STARS)
        expect(await room(world.office, id)).toMatchObject({ result: null, finished: false })
        await world.score(last as never, id, FOUR_STARS)
        const seen = await room(world.office, id)
        expect(seen).toMatchObject({ sheets: null, own_sheet: null, finished: true })
        expect(seen.result.stars).toBe(4)
        expect((await room(world.advisory, id)).result).toBeNull()
      })

      it("says how far members lie apart, by criterion", async () => {
        const id = await world.beforeCouncil()
        const [chair, ...others] = world.council
        for (const one of others) await world.score(one, id, fullSheet(SET))
        await world.score(chair as never, id, { ...fullSheet(SET), "1.1": "0" })
        const { result } = await room(chair, id)
        const [first] = result.spread
        expect(first).toMatchObject({ criterion: "1.1", lowest: 0, flagged: true })
        expect(result.flagged).toEqual(["1.1"])
      })

      it("takes no sheet of another edition", async () => {
        const id = await world.beforeCouncil()
        const [chair] = world.council
        const wrong = await world.score(chair as never, id, FOUR_STARS, { edition: "148-2023" })
        expect(refusedWith(wrong)).toEqual({ status: 400, code: "evaluation.other_edition" })
        expect((await room(chair, id)).own_sheet).toBeNull()
        const right = await world.score(chair as never, id, FOUR_STARS, { edition: "26-2026" })
        expect(right.status).toBe(200)
      })
    })

    describe("what a desk shows", () => {
      it("tells everybody what they are, and where", async () => {
        const mine = async (by: World["office"]) => (await by.get("/admin/ocop/own-roles")).data
        expect(await mine(world.officer)).toMatchObject({
          user_id: world.officer.userId,
          roles: [{ role: "commune_officer", commune_code: COMMUNE }],
          keeps_roles: false,
        })
        const [held] = (await mine(world.officer)).roles
        expect(held.commune_name).toBeTruthy()
        expect(await mine(world.office)).toMatchObject({ keeps_roles: true })
        expect(await mine(world.nobody)).toMatchObject({ roles: [], keeps_roles: false })
        expect((await api.get("/admin/ocop/own-roles", { validateStatus: null })).status).toBe(401)
      })

      it("gives the card of a dossier to who is on the case", async () => {
        const { id } = await world.submitted()
        const { scorecard } = (await world.officer.get(`${DESK}/${id}/scorecard`)).data
        expect(scorecard).toMatchObject({ edition: "26-2026", set: SET })
        expect(refusedWith(await world.otherOfficer.get(`${DESK}/${id}/scorecard`))).toEqual({
          status: 404,
          code: "dossier.not_found",
        })
      })

      it("shows what was found before the council, and which session has it", async () => {
        const id = await world.beforeCouncil()
        const seen = (await world.office.get(`${DESK}/${id}`)).data
        expect(seen).toMatchObject({
          samples: 5,
          opinions: [{ opinion: "Đủ điều kiện trình hội đồng.", site_visited_on: "2026-11-24" }],
        })
        const query = `${DESK}?session=${seen.session_id}`
        expect((await world.office.get(query)).data.dossiers).toMatchObject([{ id }])
        expect((await world.officer.get(query)).data.count).toBe(1)
        expect((await world.otherOfficer.get(query)).data.count).toBe(0)
      })
    })

    describe("two at once", () => {
      it("lets one of two officers bring a dossier before the council", async () => {
        const id = await world.advised()
        await world.session([id])
        const version = await world.versionOf(id)
        const convene = (by: World["office"]) =>
          by.post(`${DESK}/${id}/moves`, { move: "convene", version })
        const answers = await Promise.all([convene(world.office), convene(world.advisory)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(answers.find(({ status }) => status === 400)?.data.code).toBe(
          "dossier.changed_meanwhile"
        )
      })

      it("gives one number to one of two decisions", async () => {
        const one = { id: await world.scored(FOUR_STARS, "Trà một", 1), stars: 4 }
        const two = { id: await world.scored(FOUR_STARS, "Trà hai", 2), stars: 4 }
        const answers = await Promise.all([world.decide([one]), world.decide([two])])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        expect(answers.find(({ status }) => status === 400)?.data.code).toBe(
          "decision.number_taken"
        )
      })
    })

    describe("the check of a decision", () => {
      it("judges each line as the decision would, and writes nothing", async () => {
        const good = { id: await world.scored(FOUR_STARS, "Trà một", 1), stars: 4 }
        const wrong = { id: await world.scored(FOUR_STARS, "Trà hai", 2), stars: 3 }
        const early = { id: await world.beforeCouncil("Trà ba", 3), stars: 4 }
        const body = await world.decisionBody([good, wrong, early])
        const checked = await world.office.post(`${DECISIONS}/check`, body)
        expect(checked.status).toBe(200)
        expect(checked.data.lines).toEqual([
          { id: good.id, code: null },
          { id: wrong.id, code: "decision.stars_mismatch" },
          { id: early.id, code: "dossier.council_not_finished" },
        ])
        expect((await world.office.get(DECISIONS)).data.count).toBe(0)
        expect((await world.office.get("/admin/ocop/certificates")).data.count).toBe(0)
        expect((await world.office.post(DECISIONS, await world.decisionBody([good]))).status).toBe(
          201
        )
        expect((await world.office.get(DECISIONS)).data.decisions).toMatchObject([
          { number: "3610/QĐ-UBND", decided_on: "2026-11-25" },
        ])
        const again = await world.office.post(`${DECISIONS}/check`, body)
        expect(again.data.lines[0]).toEqual({ id: good.id, code: "dossier.changed_meanwhile" })
      })

      it("is the office's alone", async () => {
        const body = await world.decisionBody([])
        for (const by of [world.officer, world.advisory, world.council[0] as never, world.nobody])
          expect(refusedWith(await by.post(`${DECISIONS}/check`, body))).toEqual({
            status: 403,
            code: "staff.role_missing",
          })
        const none = await world.office.post(`${DECISIONS}/check`, body)
        expect(refusedWith(none)).toEqual({ status: 400, code: "request.invalid" })
      })
    })
  },
})
