import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { AdminDecideBody } from "@ocop/contracts"
import { runOpenTasks, runTask } from "@ocop/rating/workflows/task/run-task"
import { refusedWith } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { sheetFor } from "../../builders/sheets"
import { SET, makeWorld, type World } from "../evaluation/world"
import { ASYNC, TASKS, ended, leaveTask, type Task } from "./world"

const DECISIONS = "/admin/ocop/decisions"
const FOUR_STARS = sheetFor(SET, 4, 72)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    afterEach(() => jest.restoreAllMocks())

    const bodyFor = (...ids: string[]) => world.decisionBody(ids.map((id) => ({ id, stars: 4 })))
    const start = (body: object) => world.office.post(DECISIONS, body, ASYNC)
    const counts = async () => ({
      decisions: (await world.office.get(DECISIONS)).data.count,
      certificates: (await world.office.get("/admin/ocop/certificates")).data.count,
    })
    const NOTHING = { decisions: 0, certificates: 0 }
    const leave = async (body: object, changes: object = {}) =>
      leaveTask(getContainer(), {
        kind: "decision",
        actor_id: world.office.userId,
        input: AdminDecideBody.parse(body),
        ...changes,
      })

    describe("a decision by a task", () => {
      it("is answered at once, and done with all its certificates", async () => {
        const ids = [await world.scored(FOUR_STARS, "Trà một", 1)]
        ids.push(await world.scored(FOUR_STARS, "Trà hai", 2))
        const answer = await start(await bodyFor(...ids))
        expect(answer.status).toBe(202)
        expect(answer.data.task).toMatchObject({ kind: "decision", subject: "3610/QĐ-UBND" })
        const task = await ended(world.office, answer.data.task.id)
        const { decision_id } = task.result as { decision_id: string }
        expect(task).toMatchObject({ state: "done", done: 4, total: 4, code: null })
        expect(task.result).toEqual({ decision_id, certificates: 2 })
        const { certificates } = (await world.office.get(`${DECISIONS}/${decision_id}`)).data
        expect(certificates).toMatchObject([{ stars: 4 }, { stars: 4 }])
        const { tasks, count } = (await world.office.get(`${TASKS}?kind=decision&state=done`)).data
        expect({ tasks, count }).toEqual({ tasks: [task], count: 1 })
      })

      it("is refused whole with the code of what is wrong", async () => {
        const fine = await world.scored(FOUR_STARS, "Trà một", 1)
        const early = await world.beforeCouncil("Trà hai", 2)
        const { task } = (await start(await bodyFor(fine, early))).data
        expect(await ended(world.office, task.id)).toMatchObject({
          state: "refused",
          code: "dossier.council_not_finished",
          result: null,
        })
        expect(await counts()).toEqual(NOTHING)
      })

      it("sent twice at once is one decision", async () => {
        const body = await bodyFor(await world.scored(FOUR_STARS))
        const answers = await Promise.all([start(body), start(body)])
        const tasks = await Promise.all(
          answers.map(({ data }) => ended(world.office, data.task.id))
        )
        const [one, two] = tasks.map(({ result }) => result)
        expect(one).not.toBeNull()
        expect(one).toEqual(two)
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
      })

      it("forgets what it was asked when it is over", async () => {
        const { task } = (await start(await bodyFor(await world.scored(FOUR_STARS)))).data
        await ended(world.office, task.id)
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const [row] = await sql("ocop_task").where({ id: task.id })
        expect(row).toMatchObject({ input: null, outcome: null, attempts: 1 })
      })
    })

    describe("a task whose process was killed", () => {
      it("before it had written is done from the beginning", async () => {
        const id = await leave(await bodyFor(await world.scored(FOUR_STARS)), { done: 1, total: 2 })
        await runOpenTasks(getContainer())
        expect(await ended(world.office, id)).toMatchObject({ state: "done", done: 2 })
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
      })

      it("after it had written is announced, and not written again", async () => {
        const dossier = await world.scored(FOUR_STARS)
        const body = await bodyFor(dossier)
        const { decision, certificates } = (await world.office.post(DECISIONS, body)).data
        const outcome = { id: decision.id, created: true, certificates: [certificates[0].id] }
        const id = await leave(body, { outcome })
        const emit = jest.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit")
        await runOpenTasks(getContainer())
        expect(await ended(world.office, id)).toMatchObject({
          state: "done",
          result: { decision_id: decision.id, certificates: 1 },
        })
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
        const said = emit.mock.calls.flatMap(([message]) => message as never)
        expect(said).toContainEqual(
          expect.objectContaining({ name: "ocop.dossier.changed", data: { ids: [dossier] } })
        )
      })

      it("is left to the process that is at it", async () => {
        const id = await leave(await bodyFor(await world.scored(FOUR_STARS)))
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await sql.transaction(async (held: typeof sql) => {
          await held.raw("select pg_advisory_xact_lock(hashtext('ocop_task'), hashtext(?))", [id])
          await runTask(getContainer(), id)
          expect(await counts()).toEqual(NOTHING)
        })
        await runTask(getContainer(), id)
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
      })

      it("each time is given up, until somebody asks for it", async () => {
        const id = await leave(await bodyFor(await world.scored(FOUR_STARS)), { attempts: 5 })
        await runOpenTasks(getContainer())
        expect(await ended(world.office, id)).toMatchObject({
          state: "stopped",
          code: "task.broken_off",
        })
        expect(await counts()).toEqual(NOTHING)
        expect((await world.office.post(`${TASKS}/${id}/resume`, {})).status).toBe(202)
        expect(await ended(world.office, id)).toMatchObject({ state: "done", code: null })
      })
    })

    describe("a task that a fault breaks off", () => {
      const broken = async (
        body: Awaited<ReturnType<typeof bodyFor>> | null = null
      ): Promise<Task> => {
        body ??= await bodyFor(await world.scored(FOUR_STARS))
        const refusing = refuseEvent(getContainer(), "ocop.certificate.changed")
        const { task } = (await start(body)).data
        const seen = await ended(world.office, task.id)
        refusing.mockRestore()
        return seen
      }

      it("has nothing half-done, and is continued when asked", async () => {
        const task = await broken()
        expect(task).toMatchObject({ state: "stopped", code: "task.broken_off" })
        expect(await counts()).toEqual(NOTHING)
        const resume = () => world.office.post(`${TASKS}/${task.id}/resume`, {})
        const answers = await Promise.all([resume(), resume()])
        for (const { status } of answers) expect([202, 400]).toContain(status)
        expect(answers.map(({ status }) => status)).toContain(202)
        expect(await ended(world.office, task.id)).toMatchObject({ state: "done" })
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
        expect(refusedWith(await resume())).toEqual({ status: 400, code: "task.not_stopped" })
      })

      it("is found again, and goes on, by whoever sends the same decision", async () => {
        const body = await bodyFor(await world.scored(FOUR_STARS))
        const { id } = await broken(body)
        const answer = await start(body)
        expect([answer.status, answer.data.task.id]).toEqual([200, id])
        expect(await ended(world.office, id)).toMatchObject({ state: "done", code: null })
        expect(await counts()).toEqual({ decisions: 1, certificates: 1 })
      })

      it("is no business of guests on the desk, nor is one that is not there", async () => {
        const { id } = await broken()
        for (const by of [world.officer, world.advisory, world.council[0] as never])
          for (const answer of [
            await (by as World["office"]).get(TASKS),
            await (by as World["office"]).get(`${TASKS}/${id}`),
            await (by as World["office"]).post(`${TASKS}/${id}/resume`, {}),
          ])
            expect(refusedWith(answer)).toEqual({ status: 403, code: "staff.role_missing" })
        for (const answer of [
          await world.office.get(`${TASKS}/task_unknown`),
          await world.office.post(`${TASKS}/task_unknown/resume`, {}),
          await world.office.get(`${TASKS}/${id}/file`),
        ])
          expect(refusedWith(answer)).toEqual({ status: 404, code: "task.not_found" })
        const wrong = await world.office.get(`${TASKS}?state=asleep`)
        expect(refusedWith(wrong)).toEqual({ status: 400, code: "request.filter_malformed" })
        expect(await counts()).toEqual(NOTHING)
      })
    })
  },
})
