import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { APPLICATIONS, applicationBody, handIn } from "../../builders/application"
import { makeProducer } from "../../builders/catalogue"
import { clientOf, refusedWith } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { eventually } from "../../builders/eventually"
import { lettersOf } from "../../builders/letters"
import { signInMember } from "../../builders/member"
import { letSell } from "../../builders/seller"

const DESK = "/admin/ocop/applications"
const SELLERS = "/admin/ocop/sellers"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let member: ReturnType<typeof clientOf>
    let memberId: string

    beforeAll(async () => {
      const container = getContainer()
      staff = clientOf(api as never, (await signInStaff(container, api as never)).headers)
      const signedIn = await signInMember(container, api as never)
      memberId = signedIn.memberId
      member = clientOf(api as never, signedIn.headers)
      await loadLocalityWorkflow(container).run()
    })

    const onDay = async <T>(day: string, work: () => Promise<T>): Promise<T> => {
      process.env.OCOP_TODAY = day
      try {
        return await work()
      } finally {
        process.env.OCOP_TODAY = "2026-11-25"
      }
    }
    const verify = (id: string) => staff.post(`${DESK}/${id}/verify`, { note: "Đã gọi điện." })
    const sellerOf = async (id: string) => (await staff.get(`${SELLERS}/${id}`)).data.seller
    const served = async () => (await member.get("/producer/ocop/me")).data.producers

    describe("the queue", () => {
      it("shows what was handed in, the oldest first, by state and name", async () => {
        await member.post(APPLICATIONS, applicationBody({ name: "Chưa gửi" }))
        const id = await handIn(member)
        await handIn(member, { name: "HTX Bà Nà", tax_code: null })
        const { data } = await staff.get(DESK)
        expect(Object.keys(data).sort()).toEqual(["applications", "count", "limit", "offset"])
        expect(data.applications.map(({ name }: { name: string }) => name)).toEqual([
          "HTX Nông nghiệp A Vương",
          "HTX Bà Nà",
        ])
        expect(data.applications[0]).toEqual({
          id,
          state: "waiting",
          claims: false,
          name: "HTX Nông nghiệp A Vương",
          kind: "cooperative",
          commune_code: "20434",
          commune_name: "Xã Tân Hiệp",
          submitted_on: "2026-11-25",
          decided_on: null,
        })
        expect((await staff.get(`${DESK}?q=ba na`)).data.count).toBe(1)
        expect((await staff.get(`${DESK}?state=none`)).data.count).toBe(1)
        expect((await staff.get(`${DESK}?state=verified`)).data.count).toBe(0)
        expect(refusedWith(await staff.get(`${DESK}?state=gone`))).toEqual({
          status: 400,
          code: "request.filter_malformed",
        })
      })

      it("opens a case with its applicant, look-alikes and trail", async () => {
        const container = getContainer()
        const name = "HTX Nông nghiệp A Vương"
        const same = await makeProducer(container, {
          handle: "a-vuong",
          name,
          search_name: "htx nong nghiep a vuong",
        })
        const id = await handIn(member)
        await handIn(member, { name: "HTX Bà Nà", tax_code: null })
        const { data } = await staff.get(`${DESK}/${id}`)
        expect(Object.keys(data).sort()).toEqual([
          "applicant",
          "application",
          "candidates",
          "changes",
          "commune_name",
          "same_identity",
        ])
        expect(data).toMatchObject({
          applicant: { id: memberId, email: "chu-htx@example.vn" },
          candidates: [{ id: same, name }],
          same_identity: 1,
        })
        expect(data.changes.map(({ action }: { action: string }) => action)).toEqual([
          "opened",
          "document_added",
          "document_added",
          "moved",
        ])
        expect(data.changes[0].actor_name).toBe("Alăng Thị Mơ")
        expect(JSON.stringify(data)).not.toMatch(/049123456789|[0-9a-f]{64}/)
        const paper = data.application.documents[0].id
        expect((await staff.get(`${DESK}/${id}/documents/${paper}/file`)).status).toBe(200)
        expect(refusedWith(await staff.get(`${DESK}/${id}/documents/appld_x/file`))).toEqual({
          status: 404,
          code: "document.not_found",
        })
        expect(refusedWith(await staff.get(`${DESK}/appl_unknown`))).toEqual({
          status: 404,
          code: "application.not_found",
        })
      })
    })

    describe("verifying", () => {
      it("puts a new producer into the register, owned by the applicant and selling", async () => {
        const id = await handIn(member)
        const { status, data } = await verify(id)
        expect(status).toBe(200)
        expect(data.application).toMatchObject({
          state: "verified",
          decided_on: "2026-11-25",
          good_until: "2040-01-01",
          producer: { handle: "htx-nong-nghiep-a-vuong" },
        })
        expect(data.changes.at(-1)).toMatchObject({
          actor_name: "Nguyễn Thu",
          reason: "Đã gọi điện.",
        })
        const producerId = data.application.producer.id
        const known = (await staff.get(`/admin/ocop/producers/${producerId}`)).data.producer
        expect(known).toMatchObject({
          name: "HTX Nông nghiệp A Vương",
          kind: "cooperative",
          tax_code: "4000123456",
          representative: "Alăng Thị Mơ",
          status: "active",
        })
        expect(await served()).toMatchObject([{ id: producerId, role: "owner" }])
        const shops = getContainer().resolve<{ listOcopShops(f: object): Promise<unknown[]> }>(
          "orderGroup"
        )
        expect(await shops.listOcopShops({ producer_id: producerId })).toHaveLength(1)
        expect(await sellerOf(producerId)).toEqual({
          producer_id: producerId,
          state: "verified",
          good_until: "2040-01-01",
          suspended_from: null,
          suspension_ground: null,
          suspension_reason: null,
          may_sell: true,
        })
      })

      it("gives a claimed producer its owner and its facts, and makes no second one", async () => {
        const container = getContainer()
        const claimed = await makeProducer(container, { handle: "a-vuong", name: "HTX A Vương" })
        const id = await handIn(member, { producer_id: claimed })
        const { data } = await verify(id)
        expect(data.application.producer).toMatchObject({ id: claimed, name: "HTX A Vương" })
        expect((await staff.get("/admin/ocop/producers")).data.count).toBe(1)
        const known = (await staff.get(`/admin/ocop/producers/${claimed}`)).data.producer
        expect(known).toMatchObject({ name: "HTX A Vương", tax_code: "4000123456" })
        expect(await served()).toMatchObject([{ id: claimed, role: "owner" }])
      })

      it("refuses a new producer whose tax code the register knows", async () => {
        await makeProducer(getContainer(), { handle: "b", name: "HTX B", tax_code: "4000123456" })
        expect(refusedWith(await verify(await handIn(member)))).toEqual({
          status: 400,
          code: "application.producer_exists",
        })
      })

      it("refuses a claim of a producer that has got an owner meanwhile", async () => {
        const container = getContainer()
        const claimed = await makeProducer(container, { handle: "a", name: "HTX A" })
        const id = await handIn(member, { producer_id: claimed })
        await signInMember(container, api as never, {
          account: "nguoi-khac@example.vn",
          serves: [{ producerId: claimed }],
        })
        expect(refusedWith(await verify(id))).toEqual({
          status: 400,
          code: "application.producer_has_owner",
        })
      })

      it("is done once when it is sent twice", async () => {
        const id = await handIn(member)
        const answers = await Promise.all([verify(id), verify(id)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect((await staff.get("/admin/ocop/producers")).data.count).toBe(1)
        expect(await served()).toHaveLength(1)
      })

      it("leaves nothing behind when a later step fails", async () => {
        const id = await handIn(member)
        const emit = refuseEvent(getContainer(), "ocop.seller.changed")
        expect((await verify(id)).status).toBe(500)
        emit.mockRestore()
        expect((await staff.get(`${DESK}/${id}`)).data.application.state).toBe("waiting")
        expect((await staff.get("/admin/ocop/producers")).data.count).toBe(0)
        expect(await served()).toEqual([])
      })

      it("is over with the first compulsory paper, and may be asked for again", async () => {
        const papers = [
          { expires_on: "2026-12-01" },
          { type: "representative_identity", number: "1", expires_on: "2040-01-01" },
        ]
        const id = await handIn(member, {}, papers)
        const producerId = (await verify(id)).data.application.producer.id
        await onDay("2026-12-02", async () => {
          const { application } = (await staff.get(`${DESK}/${id}`)).data
          expect(application).toMatchObject({ state: "expired", open: true })
          expect(await sellerOf(producerId)).toMatchObject({ state: "expired", may_sell: false })
          expect((await staff.get(`${DESK}?state=expired`)).data.count).toBe(1)
        })
      })
    })

    describe("refusing and withdrawing", () => {
      it("tells the applicant why, who may hand in again", async () => {
        const id = await handIn(member)
        const reason = "Ảnh giấy đăng ký bị mờ."
        const { data } = await staff.post(`${DESK}/${id}/refuse`, { reason })
        expect(data.application).toMatchObject({ state: "refused", reason, open: true })
        const own = (await member.get(`${APPLICATIONS}/${id}`)).data.application
        expect(own).toMatchObject({ state: "refused", reason })
        expect((await member.post(`${APPLICATIONS}/${id}/submit`)).data.application).toMatchObject({
          state: "waiting",
          reason: null,
        })
      })

      it("takes a verification back, and the producer stops selling", async () => {
        const id = await handIn(member)
        const producerId = (await verify(id)).data.application.producer.id
        const reason = "Giấy đăng ký giả."
        const { status, data } = await staff.post(`${DESK}/${id}/withdraw`, { reason })
        expect(status).toBe(200)
        expect(data.application).toMatchObject({ state: "withdrawn", reason })
        expect(await sellerOf(producerId)).toMatchObject({ state: "withdrawn", may_sell: false })
        const known = (await staff.get(`/admin/ocop/producers/${producerId}`)).data.producer
        expect(known.status).toBe("suspended")
      })

      it.each([
        ["refuse", { reason: " " }, "application.reason_missing"],
        ["withdraw", { reason: "Thử." }, "application.move_not_allowed"],
      ])("%s is refused with %j", async (act, body, code) => {
        const id = await handIn(member)
        expect(refusedWith(await staff.post(`${DESK}/${id}/${act}`, body))).toEqual({
          status: 400,
          code,
        })
        expect((await staff.get(`${DESK}/${id}`)).data.application.state).toBe("waiting")
      })
    })

    describe("letters", () => {
      const written = (message: string) => lettersOf(getContainer(), `ocop-${message}`)
      const APPLICANT = "chu-htx@example.vn"
      const why = { reason: "Ảnh giấy tờ bị mờ." }

      it("tell the applicant each refusal, once", async () => {
        const id = await handIn(member)
        for (const _ of [1, 2]) await staff.post(`${DESK}/${id}/refuse`, why)
        await eventually(() => written("application_refused"), [[APPLICANT, id]])
        await member.post(`${APPLICATIONS}/${id}/submit`)
        await staff.post(`${DESK}/${id}/refuse`, why)
        await eventually(
          () => written("application_refused"),
          [
            [APPLICANT, id],
            [APPLICANT, id],
          ]
        )
      })

      it("tell owners that they may sell, and that they may not any more", async () => {
        const id = await handIn(member)
        const { data } = await verify(id)
        await eventually(() => written("application_verified"), [[APPLICANT, id]])
        const serves = [{ producerId: data.application.producer.id, role: "packer" as const }]
        await signInMember(getContainer(), api as never, { account: "goi@example.vn", serves })
        await staff.post(`${DESK}/${id}/withdraw`, why)
        await eventually(() => written("application_withdrawn"), [[APPLICANT, id]])
      })
    })

    describe("suspension", () => {
      let producer: string

      beforeEach(async () => {
        producer = await makeProducer(getContainer(), { handle: "duy-trinh", name: "Duy Trinh" })
        await letSell(getContainer(), producer)
      })

      const suspend = (changes: object = {}) =>
        staff.post(`${SELLERS}/${producer}/suspend`, {
          ground: "authority_request",
          begins_on: "25/11/2026",
          reason: "Công văn 12/QLTT",
          ...changes,
        })
      const status = async () =>
        (await staff.get(`/admin/ocop/producers/${producer}`)).data.producer.status

      it("begins at once for an authority, until it is lifted", async () => {
        const answer = await suspend()
        expect(Object.keys(answer.data).sort()).toEqual(["changes", "seller"])
        expect(answer.data.seller).toMatchObject({
          suspended_from: "2026-11-25",
          suspension_ground: "authority_request",
          may_sell: false,
        })
        expect(answer.data.changes.at(-1)).toMatchObject({
          action: "suspended",
          actor_name: "Nguyễn Thu",
          reason: "Công văn 12/QLTT",
        })
        expect(await status()).toBe("suspended")
        const lifted = await staff.post(`${SELLERS}/${producer}/lift`, { reason: "Đã khắc phục" })
        expect(lifted.data.seller).toMatchObject({ suspended_from: null, may_sell: true })
        expect(await status()).toBe("active")
      })

      it("of any other cause is told five days before, and begins by itself", async () => {
        const notice = { ground: "just_cause", begins_on: "30/11/2026" }
        expect((await suspend(notice)).data.seller.may_sell).toBe(true)
        expect(await status()).toBe("active")
        await onDay("2026-11-30", async () => {
          expect(await sellerOf(producer)).toMatchObject({ may_sell: false })
          const job = require("@ocop/marketplace/lib/onboarding/end-selling") as {
            stopWhoseTimeIsOver(container: unknown): Promise<string[]>
          }
          expect(await job.stopWhoseTimeIsOver(getContainer())).toEqual([producer])
          expect(await job.stopWhoseTimeIsOver(getContainer())).toEqual([])
        })
        expect(await status()).toBe("suspended")
      })

      it.each([
        ["suspension.notice_too_short", { ground: "just_cause", begins_on: "29/11/2026" }],
        ["suspension.reason_missing", { reason: " " }],
        ["suspension.day_unreadable", { begins_on: "hôm nay" }],
        ["request.invalid", { ground: "whim" }],
      ])("is refused with %s", async (code, changes) => {
        expect(refusedWith(await suspend(changes))).toEqual({ status: 400, code })
        expect((await sellerOf(producer)).may_sell).toBe(true)
      })

      it("is done once, and lifted once", async () => {
        await suspend()
        expect(refusedWith(await suspend())).toEqual({ status: 400, code: "suspension.already" })
        const lift = () => staff.post(`${SELLERS}/${producer}/lift`, { reason: "Xong" })
        await lift()
        expect(refusedWith(await lift())).toEqual({ status: 400, code: "suspension.none" })
      })

      it("knows no producer that is not in the register", async () => {
        const gone = { status: 404, code: "producer.not_found" }
        expect(refusedWith(await staff.get(`${SELLERS}/prdc_unknown`))).toEqual(gone)
        producer = "prdc_unknown"
        expect(refusedWith(await suspend())).toEqual(gone)
      })

      it("lets nobody sell whom nobody verified", async () => {
        const other = await makeProducer(getContainer(), { handle: "khac", name: "Khác" })
        expect(await sellerOf(other)).toMatchObject({ state: "none", may_sell: false })
      })
    })
  },
})
