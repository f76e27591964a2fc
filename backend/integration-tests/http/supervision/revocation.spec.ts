import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import tellRevocation from "@ocop/marketplace/subscribers/tell-revocation"
import type { AxiosInstance } from "axios"
import { publishableHeaders, signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { decisionBody, enterProduct, revocationBody } from "../../builders/register"

const TODAY = "2026-11-23"
const CASES = "/admin/ocop/revocation-cases"
const OWN = "/producer/ocop/revocation-cases"
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let staffHeaders: { authorization: string }
    let staff: ReturnType<typeof clientOf>
    let owner: ReturnType<typeof clientOf>
    let stranger: ReturnType<typeof clientOf>
    let anonymous: ReturnType<typeof clientOf>
    let visitor: ReturnType<typeof clientOf>
    let certificateId: string

    const serving = async (producerId: string, account: string) => {
      const member = await signInMember(getContainer(), api as never, {
        account,
        serves: [{ producerId }],
      })
      return clientOf(api as never, member.for(producerId))
    }

    beforeAll(async () => {
      staffHeaders = (await signInStaff(getContainer(), api as never)).headers
      staff = clientOf(api as never, staffHeaders)
      anonymous = clientOf(api as never)
      visitor = clientOf(api as never, await publishableHeaders(getContainer()))
      const { producer, product } = await enterProduct(staff)
      const issued = await staff.post("/admin/ocop/certificates", decisionBody(product.id))
      certificateId = issued.data.certificate.id
      owner = await serving(producer.id, "chu-htx@example.vn")
      const other = { name: "Tổ hợp tác khác", kind: "cooperative_group" }
      const { data } = await staff.post("/admin/ocop/producers", other)
      stranger = await serving(data.producer.id, "nguoi-khac@example.vn")
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const open = (changes = {}) =>
      staff.post(CASES, {
        certificate_id: certificateId,
        ground: "mark_misused",
        finding: "Tem OCOP 4 sao dán trên sản phẩm khác.",
        found_on: "20/11/2026",
        ...changes,
      })
    const opened = async (): Promise<string> => (await open()).data.case.id
    const upload = (id: string, name = "bien-ban.pdf", bytes = PDF) =>
      (api as AxiosInstance).post(`${CASES}/${id}/files?file_name=${name}`, bytes, {
        headers: { ...staffHeaders, "content-type": "application/octet-stream" },
        validateStatus: () => true,
      })
    const versionOf = async (id: string): Promise<number> =>
      (await staff.get(`${CASES}/${id}`)).data.case.version
    const notify = async (id: string) =>
      staff.post(`${CASES}/${id}/notify`, {
        version: await versionOf(id),
        notice_number: "12/TB-SCT",
      })
    const explain = async (id: string, client = owner) =>
      client.post(`${OWN}/${id}/explain`, {
        version: await versionOf(id),
        explanation: "Chúng tôi đã thu hồi số tem đó.",
      })
    const decide = async (id: string, changes = {}) =>
      staff.post(`${CASES}/${id}/decide`, {
        outcome: "revoke",
        version: await versionOf(id),
        note: "Đã làm rõ vi phạm.",
        decision_number: "99/QĐ-UBND",
        authority_name: "UBND thành phố Đà Nẵng",
        revoked_on: "23/11/2026",
        ...changes,
      })
    const notified = async (): Promise<string> => {
      const id = await opened()
      await upload(id)
      await notify(id)
      return id
    }
    const starsNow = async () =>
      (await visitor.get(`/store/ocop/register/${certificateId}`)).data.entry.stars
    const refused = async (answer: Promise<{ status: number; data: never }>) =>
      refusedWith((await answer) as never)

    it("goes from the finding over notice and explanation to a decision that the register follows at once", async () => {
      const created = await open()
      expect(created.status).toBe(201)
      expect(created.data.case).toMatchObject({
        state: "opened",
        product_name: "Trà đảng sâm Tây Giang",
        producer: { name: "HTX Nông nghiệp Tây Giang" },
        found_on: "2026-11-20",
        due_on: "2026-12-05",
        late: false,
      })
      const id = created.data.case.id
      expect((await upload(id)).status).toBe(201)
      expect((await upload(id)).status).toBe(200)
      const told = await notify(id)
      expect(told.data.case).toMatchObject({
        state: "notified",
        notified_on: TODAY,
        explain_until: "2026-11-28",
      })
      expect(await starsNow()).toBe(4)
      expect((await explain(id)).data.case).toMatchObject({ state: "explained" })
      const decided = await decide(id)
      expect(decided.data.case).toMatchObject({ state: "revoked", revoked_on: TODAY })
      expect(await starsNow()).toBeNull()
      const { data } = await staff.get(`/admin/ocop/certificates/${certificateId}`)
      expect(data.certificate).toMatchObject({
        state: "revoked",
        revocation_ground: "mark_misused",
        revocation_decision_number: "99/QĐ-UBND",
      })
      const trail = decided.data.changes.map(({ action, actor_name }: never) => [
        action,
        actor_name,
      ])
      expect(trail).toEqual([
        ["opened", "Nguyễn Thu"],
        ["evidence_added", "Nguyễn Thu"],
        ["notify", "Nguyễn Thu"],
        ["explain", null],
        ["revoke", "Nguyễn Thu"],
      ])
    })

    it("tells the members of notice and decision", async () => {
      const id = await notified()
      const event = { name: "", data: { id, act: "notify" }, metadata: {} }
      await tellRevocation({ event, container: getContainer(), pluginOptions: {} } as never)
      const notifications = getContainer().resolve(Modules.NOTIFICATION)
      const sent = await notifications.listNotifications({ resource_id: id })
      expect(sent.map(({ to, template }) => [to, template])).toEqual([
        ["chu-htx@example.vn", "ocop-revocation-notify"],
      ])
    })

    it("is for staff alone, and for the producer from the notice on", async () => {
      expect((await anonymous.get(CASES)).status).toBe(401)
      expect((await anonymous.get(OWN)).status).toBe(401)
      expect((await owner.get(CASES)).status).toBe(401)
      const id = await opened()
      expect((await owner.get(OWN)).data).toEqual({ cases: [] })
      expect((await owner.get(`${OWN}/${id}`)).status).toBe(404)
      await upload(id)
      await notify(id)
      const own = await owner.get(`${OWN}/${id}`)
      expect(Object.keys(own.data).sort()).toEqual(["case", "files"])
      const [file] = own.data.files
      expect((await owner.get(`${OWN}/${id}/files/${file.id}`)).headers?.["content-type"]).toBe(
        "application/pdf"
      )
      const not = { status: 404, code: "revocation.not_found" }
      expect(refusedWith(await stranger.get(`${OWN}/${id}`))).toEqual(not)
      expect(refusedWith(await stranger.get(`${OWN}/${id}/files/${file.id}`))).toEqual(not)
      expect(refusedWith(await explain(id, stranger))).toEqual(not)
      expect((await stranger.get(OWN)).data).toEqual({ cases: [] })
    })

    it("is opened once for a certificate, which nobody revokes past it", async () => {
      const id = await opened()
      const again = { status: 400, code: "revocation.already_open" }
      expect(refusedWith(await open())).toEqual(again)
      const direct = staff.post(
        `/admin/ocop/certificates/${certificateId}/revoke`,
        revocationBody()
      )
      expect(await refused(direct as never)).toEqual(again)
      const dismissed = await decide(id, { outcome: "dismiss" })
      expect(dismissed.data.case).toMatchObject({ state: "dismissed", revoked_on: null })
      expect(await starsNow()).toBe(4)
      expect((await open()).status).toBe(201)
    })

    it("refuses each step out of its turn", async () => {
      const codeOf = async (answer: Promise<unknown>) => refusedWith((await answer) as never).code
      const id = await opened()
      expect(await codeOf(notify(id))).toBe("revocation.evidence_missing")
      expect(await codeOf(decide(id))).toBe("revocation.move_not_allowed")
      await upload(id)
      await notify(id)
      expect(await codeOf(notify(id))).toBe("revocation.move_not_allowed")
      expect(await codeOf(decide(id))).toBe("revocation.explanation_awaited")
      expect(await codeOf(decide(id, { version: 1 }))).toBe("revocation.changed_meanwhile")
      process.env.OCOP_TODAY = "2026-11-29"
      expect(await codeOf(explain(id))).toBe("revocation.explanation_over")
      expect(await codeOf(decide(id, { revoked_on: "30/11/2026" }))).toBe(
        "certificate.revocation_before_first_day"
      )
      // nothing half-done: the case waits as before
      expect((await staff.get(`${CASES}/${id}`)).data.case.state).toBe("notified")
      expect((await decide(id)).status).toBe(200)
      expect(await codeOf(decide(id))).toBe("revocation.move_not_allowed")
      expect((await upload(id, "them.pdf")).data.code).toBe("revocation.move_not_allowed")
    })

    it.each([
      [{ found_on: "24/11/2026" }, 400, "revocation.found_in_future"],
      [{ found_on: "hôm qua" }, 400, "certificate.day_unreadable"],
      [{ ground: "rumour" }, 400, "request.invalid"],
      [{ finding: " " }, 400, "request.invalid"],
      [{ certificate_id: "cert_unknown" }, 404, "certificate.not_found"],
    ])("is not opened with %j", async (changes, status, code) => {
      expect(refusedWith(await open(changes))).toEqual({ status, code })
    })

    it("takes no evidence but plain documents and pictures", async () => {
      const id = await opened()
      const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
      expect((await upload(id, "anh.svg", svg)).data.code).toBe("evidence.type_not_allowed")
      expect((await upload(id, "bien-ban.png")).data.code).toBe("evidence.extension_mismatch")
      expect((await upload("rvcs_unknown")).status).toBe(404)
    })

    it("is listed by state and lateness", async () => {
      const id = await opened()
      const count = async (query: string) => (await staff.get(`${CASES}?${query}`)).data.count
      expect(await count("state=opened&late=false&q=dang%20sam")).toBe(1)
      expect(await count("late=true")).toBe(0)
      process.env.OCOP_TODAY = "2026-12-06"
      expect(await count("late=true")).toBe(1)
      expect((await staff.get(`${CASES}/${id}`)).data.case.late).toBe(true)
      expect(refusedWith(await staff.get(`${CASES}?state=gone`))).toEqual({
        status: 400,
        code: "request.filter_malformed",
      })
    })
  },
})
