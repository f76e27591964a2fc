import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith, type Answer } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { decisionBody, enterProduct } from "../../builders/register"

const TODAY = "2026-11-23"
const CASES = "/admin/ocop/revocation-cases"
const OWN = "/producer/ocop/revocation-cases"
const pdf = (words: string) =>
  Buffer.from(
    `%PDF-1.4\n%${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
  )

type Headers = Record<string, string>

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let staffHeaders: Headers
    let ownerHeaders: Headers
    let strangerHeaders: Headers
    let managerHeaders: Headers
    let staff: ReturnType<typeof clientOf>
    let owner: ReturnType<typeof clientOf>
    let certificateId: string

    const headersOf = async (producerId: string, account: string, role: "owner" | "manager") => {
      const serves = [{ producerId, role }]
      const member = await signInMember(getContainer(), api as never, { account, serves })
      return member.for(producerId)
    }

    beforeAll(async () => {
      staffHeaders = (await signInStaff(getContainer(), api as never)).headers
      staff = clientOf(api as never, staffHeaders)
      const { producer, product } = await enterProduct(staff)
      const issued = await staff.post("/admin/ocop/certificates", decisionBody(product.id))
      certificateId = issued.data.certificate.id
      ownerHeaders = await headersOf(producer.id, "chu-htx@example.vn", "owner")
      managerHeaders = await headersOf(producer.id, "quan-ly@example.vn", "manager")
      owner = clientOf(api as never, ownerHeaders)
      const other = { name: "Tổ hợp tác khác", kind: "cooperative_group" }
      const { data } = await staff.post("/admin/ocop/producers", other)
      strangerHeaders = await headersOf(data.producer.id, "nguoi-khac@example.vn", "owner")
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const upload = (path: string, bytes: Buffer, headers: Headers): Promise<Answer> =>
      (api as AxiosInstance).post(path, bytes, {
        headers: { ...headers, "content-type": "application/octet-stream" },
        validateStatus: () => true,
      })
    const prove = (id: string, bytes = pdf("finding")) =>
      upload(`${CASES}/${id}/files?file_name=bien-ban.pdf`, bytes, staffHeaders)
    const versionOf = async (id: string): Promise<number> =>
      (await staff.get(`${CASES}/${id}`)).data.case.version

    interface Sent {
      name?: string
      bytes?: Buffer
      version?: number | string
      headers?: Headers
    }

    const answer = async (id: string, { name = "giai-trinh.pdf", ...sent }: Sent = {}) => {
      const version = sent.version ?? (await versionOf(id))
      const path = `${OWN}/${id}/files?file_name=${encodeURIComponent(name)}&version=${version}`
      return upload(path, sent.bytes ?? pdf("answer"), sent.headers ?? ownerHeaders)
    }

    const opened = async (): Promise<string> => {
      const body = {
        certificate_id: certificateId,
        ground: "mark_misused",
        finding: "Tem OCOP 4 sao dán trên sản phẩm khác.",
        found_on: "20/11/2026",
      }
      const { id } = (await staff.post(CASES, body)).data.case
      await prove(id)
      return id
    }

    const notified = async (): Promise<string> => {
      const id = await opened()
      const body = { version: await versionOf(id), notice_number: "12/TB-SCT" }
      await staff.post(`${CASES}/${id}/notify`, body)
      return id
    }

    const explain = async (id: string) => {
      const body = { version: await versionOf(id), explanation: "Đã thu hồi số tem đó." }
      return owner.post(`${OWN}/${id}/explain`, body)
    }

    const NOT_FOUND = { status: 404, code: "revocation.not_found" }

    it("stands beside the explanation for officers, who read it and see whose it is", async () => {
      const id = await notified()
      const added = await answer(id)
      expect(added.status).toBe(201)
      expect(Object.keys(added.data).sort()).toEqual(["case", "files"])
      expect(added.data.files.map(({ by, file_name }: never) => [by, file_name])).toEqual([
        ["staff", "bien-ban.pdf"],
        ["producer", "giai-trinh.pdf"],
      ])
      expect(Object.keys(added.data.files[1]).sort()).toEqual([
        "added_on",
        "by",
        "bytes",
        "file_name",
        "id",
        "mime_type",
      ])
      expect((await explain(id)).status).toBe(200)
      const { files, changes } = (await staff.get(`${CASES}/${id}`)).data
      expect(changes.map(({ action }: never) => action).slice(-2)).toEqual([
        "answer_file_added",
        "explain",
      ])
      const file = await staff.get(`${CASES}/${id}/files/${files[1].id}`)
      expect(file.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": expect.stringContaining("attachment"),
        "content-security-policy": expect.stringContaining("sandbox"),
        "cache-control": "private, no-store",
      })
    })

    it("is kept once, though the officers hold the same file, too", async () => {
      const id = await notified()
      const bytes = pdf("finding")
      expect((await answer(id, { bytes })).status).toBe(201)
      const version = await versionOf(id)
      const again = await answer(id, { bytes, version: 1 })
      expect([again.status, again.data.files.length]).toEqual([200, 2])
      expect(await versionOf(id)).toBe(version)
    })

    it("is only for owners of the producer, and for the case's own officers to read", async () => {
      const id = await notified()
      expect((await answer(id, { headers: {} })).status).toBe(401)
      expect((await answer(id, { headers: staffHeaders })).status).toBe(401)
      expect((await answer(id, { headers: managerHeaders })).status).toBe(403)
      expect(refusedWith(await answer(id, { headers: strangerHeaders }))).toEqual(NOT_FOUND)
      const { files } = (await answer(id)).data
      const path = `${OWN}/${id}/files/${files[1].id}`
      expect((await owner.get(path)).status).toBe(200)
      expect(refusedWith(await clientOf(api as never, strangerHeaders).get(path))).toEqual(
        NOT_FOUND
      )
      expect((await clientOf(api as never).get(path)).status).toBe(401)
    })

    it("is not taken before the notice, after the words, after the last day or the decision", async () => {
      const id = await opened()
      expect(refusedWith(await answer(id))).toEqual(NOT_FOUND)
      const body = { version: await versionOf(id), notice_number: "12/TB-SCT" }
      await staff.post(`${CASES}/${id}/notify`, body)
      process.env.OCOP_TODAY = "2026-11-29"
      expect((await answer(id)).data.code).toBe("revocation.explanation_over")
      process.env.OCOP_TODAY = "2026-11-28"
      expect((await answer(id)).status).toBe(201)
      await explain(id)
      const late = { bytes: pdf("late") }
      expect((await answer(id, late)).data.code).toBe("revocation.move_not_allowed")
      await staff.post(`${CASES}/${id}/decide`, {
        outcome: "dismiss",
        version: await versionOf(id),
        note: "Đã khắc phục.",
      })
      expect((await answer(id, late)).data.code).toBe("revocation.move_not_allowed")
    })

    it("is not taken of a case that has changed since it was read", async () => {
      const id = await notified()
      const version = await versionOf(id)
      await prove(id, pdf("more"))
      expect((await answer(id, { version })).data.code).toBe("revocation.changed_meanwhile")
    })

    it.each<[string, Sent, number, string]>([
      [
        "a drawing",
        { name: "anh.svg", bytes: Buffer.from("<svg/>") },
        400,
        "evidence.type_not_allowed",
      ],
      ["a PDF named as a picture", { name: "anh.png" }, 400, "evidence.extension_mismatch"],
      ["nothing", { bytes: Buffer.alloc(0) }, 400, "evidence.empty"],
      ["eleven megabytes", { bytes: Buffer.alloc(11_000_000, 0x20) }, 413, "evidence.too_large"],
      ["a version that is none", { version: "x" }, 400, "request.invalid"],
      ["no name", { name: " " }, 400, "request.invalid"],
    ])("refuses %s and keeps nothing", async (_what, sent, status, code) => {
      const id = await notified()
      expect(refusedWith(await answer(id, sent))).toEqual({ status, code })
      expect((await owner.get(`${OWN}/${id}`)).data.files).toHaveLength(1)
    })

    it("belongs to a case that is there", async () => {
      expect(refusedWith(await answer("rvcs_unknown", { version: 1 }))).toEqual(NOT_FOUND)
    })
  },
})
