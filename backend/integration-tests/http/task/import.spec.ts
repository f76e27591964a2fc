import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { runOpenTasks } from "@ocop/rating/workflows/task/run-task"
import { signInStaff } from "../../builders/access"
import { clientOf } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { csvOf, fileBody, fileRow, type FileRow } from "../../builders/register-file"
import { ASYNC, TASKS, ended, leaveTask } from "./world"

const IMPORTS = "/admin/ocop/register-imports"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let userId: string

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      await loadLocalityWorkflow(getContainer()).run()
    })

    afterEach(() => jest.restoreAllMocks())

    const send = async (rows: FileRow[], apply = false) => {
      const { status, data } = await staff.post(IMPORTS, fileBody(csvOf(rows), apply), ASYNC)
      expect(status).toBe(202)
      return ended(staff, data.task.id)
    }
    const count = async () => (await staff.get("/admin/ocop/certificates")).data.count
    const ROWS = [fileRow(), fileRow({ product_name: "Mật ong rừng", product_set: "4" })]

    it("reports a dry run without writing", async () => {
      const task = await send(ROWS)
      expect(task).toMatchObject({ state: "done", kind: "register_import" })
      expect(task.result).toMatchObject({ applied: false, report: { rows: 2, error_count: 0 } })
      expect(await count()).toBe(0)
    })

    it("enters a file, and is told as far as its last row", async () => {
      const task = await send(ROWS, true)
      expect(task).toMatchObject({ state: "done", code: null })
      expect(task.total).toBe(6)
      expect(task.result).toMatchObject({
        applied: true,
        report: { creates: { certificates: 2 } },
      })
      expect(await count()).toBe(2)
    })

    it("refuses a faulty file with its report", async () => {
      const task = await send([fileRow(), fileRow({ stars: "9" })], true)
      expect(task).toMatchObject({ state: "refused", code: "import.has_errors" })
      expect(task.result).toMatchObject({ applied: false, report: { error_count: 1 } })
      expect(await count()).toBe(0)
    })

    it("has nothing half-done after a fault, and goes on when asked", async () => {
      const refusing = refuseEvent(getContainer(), "ocop.register.imported")
      const task = await send(ROWS, true)
      refusing.mockRestore()
      expect(task).toMatchObject({ state: "stopped", code: "task.broken_off" })
      expect(await count()).toBe(0)
      await staff.post(`${TASKS}/${task.id}/resume`)
      expect(await ended(staff, task.id)).toMatchObject({ state: "done" })
      expect(await count()).toBe(2)
    })

    it("that was killed after writing says what it wrote", async () => {
      const { file_name: _, ...input } = fileBody(csvOf(ROWS), true)
      const { report } = (await staff.post(IMPORTS, fileBody(csvOf(ROWS), true))).data
      const ids = (await staff.get("/admin/ocop/certificates")).data.certificates.map(
        ({ id }: { id: string }) => id
      )
      const outcome = { report, applied: true, ids }
      const left = { kind: "register_import" as const, actor_id: userId, input, outcome }
      const id = await leaveTask(getContainer(), left)
      await runOpenTasks(getContainer())
      const task = await ended(staff, id)
      expect(task).toMatchObject({ state: "done", result: { applied: true, report } })
      expect(await count()).toBe(2)
    })

    it("that was killed before writing is done from the beginning", async () => {
      const { file_name: _, ...input } = fileBody(csvOf(ROWS), true)
      const left = { kind: "register_import" as const, actor_id: userId, input }
      const id = await leaveTask(getContainer(), left)
      await runOpenTasks(getContainer())
      expect(await ended(staff, id)).toMatchObject({ state: "done" })
      expect(await count()).toBe(2)
    })
  },
})
