import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { publishableHeaders, signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { refuseEvent } from "../../builders/events"

const REPORTS = "/store/ocop/suspicion-reports"
const DESK = "/admin/ocop/suspicion-reports"
const PUBLIC_KEYS = [
  "due_on",
  "ground",
  "moved_on",
  "public_reason",
  "receipt",
  "received_on",
  "state",
]

const told = (changes: object = {}) => ({
  ground: "fake_mark",
  certificate_code: "48-20434-01-2026",
  product_name: "Trà rễ atiso",
  place: "Chợ Hàn, quầy 12",
  commune_code: "20434",
  seen_on: "24/11/2026",
  lot: "L-0911",
  description: "Tem in mờ, không quét được mã.",
  reporter_name: "Alăng Thị Mơ",
  reporter_phone: "+84 912 345 678",
  ...changes,
})

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let anyone: ReturnType<typeof clientOf>
    let userId: string
    let visitors = 0
    let key: Record<string, string>

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      key = await publishableHeaders(getContainer())
      await loadLocalityWorkflow(getContainer()).run()
    })

    /** Somebody at an address nobody has reported from yet. */
    const visitor = () =>
      clientOf(api as never, { ...key, "x-forwarded-for": `203.0.113.${++visitors}` })

    beforeEach(() => {
      anyone = visitor()
    })

    const report = async (changes: object = {}) => (await anyone.post(REPORTS, told(changes))).data
    const receiptOf = async (changes: object = {}): Promise<string> =>
      (await report(changes)).report.receipt

    const found = async (receipt: string) =>
      (await staff.get(`${DESK}?q=${receipt}`)).data.reports[0]

    const reported = async (changes: object = {}) => found(await receiptOf(changes))

    const move = (id: string, to: string, changes: object = {}) =>
      staff.post(`${DESK}/${id}/move`, { to, reason: "Đã gọi cho chủ thể.", ...changes })

    describe("anyone", () => {
      it("reports and gets a receipt, with nothing of themselves in it", async () => {
        const { status, data } = await anyone.post(REPORTS, told())
        expect(status).toBe(201)
        expect(Object.keys(data)).toEqual(["report"])
        expect(Object.keys(data.report).sort()).toEqual(PUBLIC_KEYS)
        expect(data.report).toMatchObject({
          receipt: expect.stringMatching(/^BH-[2-9A-Z]{5}-[2-9A-Z]{5}$/),
          state: "received",
          ground: "fake_mark",
          received_on: "2026-11-25",
          due_on: "2026-12-04",
          moved_on: null,
          public_reason: null,
        })
      })

      it("needs to say only what, where, when and why", async () => {
        const { ground, place, seen_on, description } = told()
        const answer = await anyone.post(REPORTS, { ground, place, seen_on, description })
        expect(answer.status).toBe(201)
        const { id } = await found(answer.data.report.receipt)
        expect((await staff.get(`${DESK}/${id}`)).data.reporter).toBeNull()
      })

      it.each([
        ["an unknown ground", "suspicion.ground_missing", { ground: "gossip" }],
        ["no place", "suspicion.place_missing", { place: " " }],
        ["too long a place", "suspicion.text_too_long", { place: "x".repeat(301) }],
        ["no real day", "suspicion.day_unreadable", { seen_on: "32/11/2026" }],
        ["tomorrow", "suspicion.day_in_future", { seen_on: "26/11/2026" }],
        ["one word", "suspicion.description_short", { description: "Giả" }],
        ["an essay", "suspicion.description_long", { description: "x".repeat(10_000) }],
        ["an object for a text", "suspicion.description_short", { description: { $ne: "" } }],
        ["half a phone", "suspicion.phone_malformed", { reporter_phone: "12" }],
        ["an unknown commune", "commune.not_found", { commune_code: "99999" }],
        ["a NUL byte", "request.invalid", { lot: "a\0b" }],
      ])("is refused %s with %s, and nothing is kept", async (_, code, changes) => {
        const answer = await anyone.post(REPORTS, told(changes))
        expect(refusedWith(answer)).toEqual({ status: 400, code })
        expect((await staff.get(DESK)).data.count).toBe(0)
      })

      it("gets the same receipt for the same words sent again, also at the same moment", async () => {
        const sent = await Promise.all([1, 2, 3].map(() => visitor().post(REPORTS, told())))
        const again = await anyone.post(REPORTS, told())
        expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201])
        expect(again.status).toBe(200)
        const receipts = [...sent, again].map(({ data }) => data.report.receipt)
        expect(new Set(receipts).size).toBe(1)
        expect((await staff.get(DESK)).data.count).toBe(1)
      })

      it("gets another receipt for other words", async () => {
        expect(await receiptOf()).not.toBe(await receiptOf({ lot: "L-0912" }))
      })

      it("is asked to wait after ten reports from one address; others are not", async () => {
        for (let number = 0; number < 10; number++)
          expect((await anyone.post(REPORTS, told({ lot: `${number}` }))).status).toBe(201)
        expect(refusedWith(await anyone.post(REPORTS, told({ lot: "10" })))).toEqual({
          status: 429,
          code: "request.too_many_attempts",
        })
        expect((await visitor().post(REPORTS, told({ lot: "10" }))).status).toBe(201)
      })

      it("follows the report by its receipt, however it is typed", async () => {
        const receipt = await receiptOf()
        const typed = receipt.toLowerCase().replaceAll("-", " ")
        const { status, data } = await anyone.get(`${REPORTS}/${encodeURIComponent(typed)}`)
        expect(status).toBe(200)
        expect(Object.keys(data.report).sort()).toEqual(PUBLIC_KEYS)
        expect(data.report.receipt).toBe(receipt)
      })

      it.each([["BH-22222-22222"], ["susp_1"], ["%00"]])(
        "finds nothing for %s",
        async (receipt) => {
          expect(refusedWith(await anyone.get(`${REPORTS}/${receipt}`))).toEqual({
            status: 404,
            code: "suspicion.not_found",
          })
        }
      )

      it("leaves nothing behind when a later step fails", async () => {
        const emit = refuseEvent(getContainer(), "ocop.suspicion.reported")
        const failed = await anyone.post(REPORTS, told())
        emit.mockRestore()
        expect(failed.status).toBe(500)
        expect((await staff.get(DESK)).data.count).toBe(0)
        expect((await anyone.post(REPORTS, told())).status).toBe(201)
      })
    })

    describe("the desk", () => {
      it("is for staff alone", async () => {
        const { id } = await reported()
        const customer = clientOf(api as never, await signInCustomer(getContainer(), api as never))
        for (const stranger of [anyone, customer, clientOf(api as never)]) {
          expect((await stranger.get(DESK)).status).toBe(401)
          expect((await stranger.get(`${DESK}/${id}`)).status).toBe(401)
          const body = { to: "triaged", reason: "Không được phép." }
          expect((await stranger.post(`${DESK}/${id}/move`, body)).status).toBe(401)
        }
        expect((await found(await receiptOf())).state).toBe("received")
      })

      it("lists reports, the newest first, without the reporter", async () => {
        await reported()
        await reported({ lot: "L-0912" })
        const { data } = await staff.get(DESK)
        expect(Object.keys(data).sort()).toEqual(["count", "limit", "offset", "reports"])
        expect(data.reports.map(({ lot }: { lot: string }) => lot)).toEqual(["L-0912", "L-0911"])
        expect(Object.keys(data.reports[0]).sort()).toEqual([
          "certificate_code",
          "commune_code",
          "commune_name",
          "description",
          "due_on",
          "ground",
          "id",
          "lot",
          "moved_on",
          "overdue",
          "place",
          "product_name",
          "public_reason",
          "receipt",
          "received_on",
          "seen_on",
          "state",
        ])
        expect(data.reports[0]).toMatchObject({ commune_name: "Xã Tân Hiệp", overdue: false })
        expect(JSON.stringify(data)).not.toMatch(/Alăng|0912345678/)
      })

      it.each([
        ["q=tra%20re", 1],
        ["q=ch%E1%BB%A3%20h%C3%A0n", 1],
        ["q=mat%20ong", 0],
        ["state=received,closed", 1],
        ["state=closed", 0],
        ["ground=fake_mark", 1],
        ["ground=other", 0],
        ["commune=20434", 1],
        ["commune=20455", 0],
        ["overdue=true", 0],
        ["offset=1", 1],
      ])("filters by %s: %i", async (query, count) => {
        await reported()
        expect((await staff.get(`${DESK}?${query}`)).data.count).toBe(count)
      })

      it.each([["state=gone"], ["ground=gone"], ["overdue=x"], ["limit=0"]])(
        "refuses the filter %s",
        async (query) => {
          expect(refusedWith(await staff.get(`${DESK}?${query}`))).toEqual({
            status: 400,
            code: "request.filter_malformed",
          })
        }
      )

      it("reads one report with its reporter and its trail", async () => {
        const { id } = await reported()
        const { status, data } = await staff.get(`${DESK}/${id}`)
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["changes", "report", "reporter"])
        expect(data.reporter).toEqual({ name: "Alăng Thị Mơ", phone: "0912345678" })
        expect(data.changes).toHaveLength(1)
        expect(data.changes[0]).toMatchObject({
          action: "received",
          actor_id: "public",
          actor_name: null,
        })
      })

      it("calls a report late after its seventh working day, until it is answered", async () => {
        const { id } = await reported()
        const day = process.env.OCOP_TODAY
        process.env.OCOP_TODAY = "2026-12-05"
        const late = (await staff.get(`${DESK}?overdue=true`)).data
        await move(id, "triaged")
        await move(id, "dismissed", { public_reason: "Tem đúng của chủ thể." })
        const answered = (await staff.get(`${DESK}?overdue=true`)).data
        process.env.OCOP_TODAY = day
        expect(late.reports).toMatchObject([{ id, overdue: true }])
        expect(answered.count).toBe(0)
      })
    })

    describe("moving a report", () => {
      it("keeps who, when, before, after and why; the public sees the state alone", async () => {
        const { id, receipt } = await reported()
        const { status, data } = await move(id, "triaged")
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["changes", "report", "reporter"])
        expect(data.changes.at(-1)).toMatchObject({
          action: "moved",
          actor_id: userId,
          actor_name: "Nguyễn Thu",
          reason: "Đã gọi cho chủ thể.",
          before: { state: "received", moved_on: null, public_reason: null },
          after: { state: "triaged", moved_on: "2026-11-25", public_reason: null },
          created_at: expect.any(String),
        })
        const seen = (await anyone.get(`${REPORTS}/${receipt}`)).data.report
        expect(seen).toMatchObject({ state: "triaged", moved_on: "2026-11-25" })
        expect(JSON.stringify(seen)).not.toContain("Đã gọi")
      })

      it("tells the public why a report was dismissed, and keeps telling when it is closed", async () => {
        const { id, receipt } = await reported()
        await move(id, "triaged")
        await move(id, "dismissed", { public_reason: "Tem đúng của chủ thể." })
        await move(id, "closed")
        expect((await anyone.get(`${REPORTS}/${receipt}`)).data.report).toMatchObject({
          state: "closed",
          due_on: null,
          public_reason: "Tem đúng của chủ thể.",
        })
      })

      it("goes the way of a violation to its end", async () => {
        const { id } = await reported()
        for (const to of ["triaged", "verified", "forwarded", "closed"])
          expect((await move(id, to)).data.report.state).toBe(to)
        expect((await staff.get(`${DESK}/${id}`)).data.changes).toHaveLength(5)
      })

      it.each([
        [{ to: "verified" }, "suspicion.move_not_allowed"],
        [{ to: "received" }, "suspicion.move_not_allowed"],
        [{ to: "gone" }, "request.invalid"],
        [{ to: "triaged", reason: " " }, "suspicion.reason_missing"],
        [{ to: "triaged", reason: undefined }, "suspicion.reason_missing"],
      ])("is refused with %j and changes nothing", async (body, code) => {
        const { id } = await reported()
        const before = (await staff.get(`${DESK}/${id}`)).data
        const answer = await staff.post(`${DESK}/${id}/move`, { reason: "Thử.", ...body })
        expect(refusedWith(answer)).toEqual({ status: 400, code })
        expect((await staff.get(`${DESK}/${id}`)).data).toEqual(before)
      })

      it("does not dismiss without a word to the reporter", async () => {
        const { id } = await reported()
        await move(id, "triaged")
        expect(refusedWith(await move(id, "dismissed", { public_reason: " " }))).toEqual({
          status: 400,
          code: "suspicion.public_reason_missing",
        })
      })

      it("is done once when it is sent twice", async () => {
        const { id } = await reported()
        const answers = await Promise.all([move(id, "triaged"), move(id, "triaged")])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const late = answers.find(({ status }) => status === 400)
        expect(late?.data.code).toBe("suspicion.move_not_allowed")
        expect((await staff.get(`${DESK}/${id}`)).data.changes).toHaveLength(2)
      })

      it("answers 404 for a report nobody made", async () => {
        expect(refusedWith(await move("susp_unknown", "triaged"))).toEqual({
          status: 404,
          code: "suspicion.not_found",
        })
        expect(refusedWith(await staff.get(`${DESK}/susp_unknown`))).toEqual({
          status: 404,
          code: "suspicion.not_found",
        })
      })

      it("is taken back when a later step fails", async () => {
        const { id } = await reported()
        const before = (await staff.get(`${DESK}/${id}`)).data
        const emit = refuseEvent(getContainer(), "ocop.suspicion.moved")
        const failed = await move(id, "triaged")
        emit.mockRestore()
        expect(failed.status).toBe(500)
        expect((await staff.get(`${DESK}/${id}`)).data).toEqual(before)
      })
    })
  },
})
