import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { forgetTasks } from "@ocop/rating/workflows/task/forget-tasks"
import { refusedWith } from "../../builders/client"
import { sheetFor } from "../../builders/sheets"
import { SET, makeWorld, type World } from "../evaluation/world"
import { TASKS, ended } from "./world"

const FOUR_STARS = sheetFor(SET, 4, 72)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    const decided = async () => {
      const ids = [await world.scored(FOUR_STARS, "Trà một", 1)]
      ids.push(await world.scored(FOUR_STARS, "Trà hai", 2))
      const { data } = await world.decide(ids.map((id) => ({ id, stars: 4 })))
      const papers = `/admin/ocop/decisions/${data.decision.id}/papers`
      return { papers, certificates: data.certificates as { id: string }[] }
    }
    const revoke = (id: string) =>
      world.office.post(`/admin/ocop/certificates/${id}/revoke`, {
        ground: "production_stopped",
        revoked_on: "2026-11-25",
        decision_number: "9/QĐ-UBND",
        authority_name: "UBND thành phố Đà Nẵng",
        note: "Ngừng sản xuất.",
      })
    const print = async (papers: string) =>
      ended(world.office, (await world.office.post(papers)).data.task.id)
    it("is one file with a sheet for each certificate", async () => {
      const { papers } = await decided()
      const answer = await world.office.post(papers)
      expect(answer.status).toBe(202)
      const task = await ended(world.office, answer.data.task.id)
      expect(task).toMatchObject({ state: "done", done: 2, total: 2, subject: "3610/QĐ-UBND" })
      expect(task.result).toMatchObject({ printed: 2, left_out: 0 })
      const { decision_id } = task.result as { decision_id: string }
      const of = async (id: string) => (await world.office.get(`${TASKS}?about=${id}`)).data.count
      expect([await of(decision_id), await of("decis_other")]).toEqual([1, 0])
      const { data, headers } = await world.office.get(`${TASKS}/${task.id}/file`)
      expect(headers?.["content-type"]).toBe("application/pdf")
      expect(headers?.["content-disposition"]).toContain("giay-chung-nhan-3610-qd-ubnd.pdf")
      expect(String(data).match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
    })

    it("leaves out what is not in force any more, and is refused when nothing is", async () => {
      const { papers, certificates } = await decided()
      const [first, second] = certificates as [{ id: string }, { id: string }]
      expect((await revoke(first.id)).status).toBe(200)
      expect((await print(papers)).result).toMatchObject({ printed: 1, left_out: 1 })
      expect((await revoke(second.id)).status).toBe(200)
      expect(await print(papers)).toMatchObject({
        state: "refused",
        code: "certificate.not_in_force",
      })
    })

    it("sent twice at once is printed for each or once, never half", async () => {
      const { papers } = await decided()
      const tasks = await Promise.all([print(papers), print(papers)])
      for (const { state, result } of tasks) {
        expect(state).toBe("done")
        expect(result).toMatchObject({ printed: 2 })
      }
    })

    it("is the office's alone, of a decision there is", async () => {
      const { papers } = await decided()
      for (const by of [world.officer, world.advisory, world.council[0] as never, world.nobody])
        expect(refusedWith(await (by as World["office"]).post(papers))).toEqual({
          status: 403,
          code: "staff.role_missing",
        })
      const unknown = await world.office.post("/admin/ocop/decisions/decis_unknown/papers")
      expect(refusedWith(unknown)).toEqual({ status: 404, code: "decision.not_found" })
    })

    it("is forgotten with its file when it is old", async () => {
      const { papers } = await decided()
      const { id } = await print(papers)
      await forgetTasks(getContainer(), new Date("2026-01-01"))
      expect((await world.office.get(`${TASKS}/${id}`)).status).toBe(200)
      await forgetTasks(getContainer(), new Date(Date.now() + 60_000))
      expect(refusedWith(await world.office.get(`${TASKS}/${id}`))).toEqual({
        status: 404,
        code: "task.not_found",
      })
    })
  },
})
