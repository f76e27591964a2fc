import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { clientOf } from "../../builders/client"
import { csvOf, fileBody, fileRow, type FileRow } from "../../builders/register-file"

const URL = "/admin/ocop/register-imports"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      staff = clientOf(api as never, signedIn.headers)
      await loadLocalityWorkflow(getContainer()).run()
    })

    const send = (rows: FileRow[], apply = true) => staff.post(URL, fileBody(csvOf(rows), apply))

    it("enters a row once, however often it is sent", async () => {
      expect((await send([fileRow()])).data).toMatchObject({
        applied: true,
        report: { creates: { certificates: 1 } },
      })
      expect((await send([fileRow()])).data).toMatchObject({
        applied: true,
        report: { creates: { certificates: 0 }, unchanged: 1 },
      })
      expect((await staff.get("/admin/ocop/certificates")).data.count).toBe(1)
    })
  },
})
