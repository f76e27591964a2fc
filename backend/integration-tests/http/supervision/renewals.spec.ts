import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { remindRenewalsWorkflow, RENEWAL_DUE } from "@ocop/rating/workflows"
import tellRenewal from "@ocop/marketplace/subscribers/tell-renewal"
import { localDate } from "@ocop/rules"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { decisionBody, enterProduct, revocationBody } from "../../builders/register"

/** The certificate of the tests ends on 30/6/2027: 180 days before is 1/1/2027. */
const FIRST_DAY = "1/7/2024"
const TODAY = "2027-01-01"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let owner: ReturnType<typeof clientOf>
    let stranger: ReturnType<typeof clientOf>
    let anonymous: ReturnType<typeof clientOf>
    let id: string

    beforeAll(async () => {
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
      anonymous = clientOf(api as never)
      const { producer, product } = await enterProduct(staff)
      const decision = {
        first_day: FIRST_DAY,
        decision_on: "2024-07-01",
        criteria_edition: "148-2023",
        product_code: null,
      }
      const answer = await staff.post(
        "/admin/ocop/certificates",
        decisionBody(product.id, decision)
      )
      id = answer.data.certificate.id
      const member = await signInMember(getContainer(), api as never, {
        serves: [{ producerId: producer.id }],
      })
      owner = clientOf(api as never, member.for(producer.id))
      const other = await staff.post("/admin/ocop/producers", {
        name: "Tổ hợp tác khác",
        kind: "cooperative_group",
      })
      const otherId = other.data.producer.id
      const outsider = await signInMember(getContainer(), api as never, {
        account: "nguoi-khac@example.vn",
        serves: [{ producerId: otherId }],
      })
      stranger = clientOf(api as never, outsider.for(otherId))
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const remind = async (day: string): Promise<number> => {
      const { result } = await remindRenewalsWorkflow(getContainer()).run({
        input: { day: localDate(day) },
      })
      // the bus does the same in its own time: each member is told once all the same
      const event = { name: RENEWAL_DUE, data: { ids: result.ids }, metadata: {} }
      await tellRenewal({ event, container: getContainer(), pluginOptions: {} } as never)
      return result.ids.length
    }
    const list = async (query = "") => (await staff.get(`/admin/ocop/renewals${query}`)).data
    const messages = async () => {
      const service = getContainer().resolve(Modules.NOTIFICATION)
      const all = await service.listNotifications({ template: "ocop-renewal-due" })
      return all.map(({ to, resource_id }) => [to, resource_id])
    }

    it("tells the producer's members 180, 150 and 120 days before the end, each once", async () => {
      expect(await remind("2026-12-31")).toBe(0)
      expect(await remind("2027-01-01")).toBe(1)
      expect(await messages()).toEqual([["chu-htx@example.vn", id]])
      expect(await remind("2027-01-01")).toBe(0)
      expect(await remind("2027-01-30")).toBe(0)
      expect(await remind("2027-01-31")).toBe(1)
      expect(await remind("2027-03-02")).toBe(1)
      expect(await remind("2027-06-30")).toBe(0)
      expect(await messages()).toHaveLength(3)
      const { renewals } = await list()
      expect(renewals[0].reminders).toEqual([
        { days: 180, sent_on: "2027-01-01" },
        { days: 150, sent_on: "2027-01-31" },
        { days: 120, sent_on: "2027-03-02" },
      ])
    })

    it("sends after a pause what is due then, and nothing of what was missed", async () => {
      expect(await remind("2027-03-15")).toBe(1)
      expect((await list()).renewals[0].reminders).toEqual([{ days: 120, sent_on: "2027-03-15" }])
      expect(await remind("2027-03-16")).toBe(0)
    })

    it("reminds of no certificate that was revoked, or whose renewal is filed", async () => {
      await staff.post(
        `/admin/ocop/certificates/${id}/revoke`,
        revocationBody({ revoked_on: TODAY })
      )
      expect(await remind("2027-01-02")).toBe(0)
    })

    it("reminds of no certificate whose late re-assessment is filed", async () => {
      process.env.OCOP_TODAY = "2027-04-01"
      await staff.post(`/admin/ocop/certificates/${id}/late-reassessment`, {
        filed_on: "2027-04-01",
        receipt_number: "12/PĐK",
        reason: "Nộp muộn.",
      })
      expect(await remind("2027-04-02")).toBe(0)
    })

    it("shows officers what ends, soonest first, by stage and month", async () => {
      const { renewals, months, count } = await list()
      expect(count).toBe(1)
      expect(renewals[0]).toMatchObject({
        certificate_id: id,
        product_name: "Trà đảng sâm Tây Giang",
        last_day: "2027-06-30",
        stage: "open",
        opens_on: "2027-01-01",
        closes_on: "2027-03-02",
        dossier: null,
        reminders: [],
        certificate: { stars: 4, days_left: 180 },
      })
      expect(months).toEqual([{ month: "2027-06", count: 1 }])
      expect((await list("?stage=late")).count).toBe(0)
      expect((await list("?stage=open,late&month=2027-06&stars=4&q=dang%20sam")).count).toBe(1)
      expect((await list("?month=2027-05")).count).toBe(0)
      expect((await list("?commune=20434")).count).toBe(0)
      process.env.OCOP_TODAY = "2027-03-03"
      expect((await list("?stage=late")).count).toBe(1)
      process.env.OCOP_TODAY = "2027-07-01"
      expect((await list()).count).toBe(0)
      const refused = await staff.get("/admin/ocop/renewals?stage=soon")
      expect(refusedWith(refused)).toEqual({ status: 400, code: "request.filter_malformed" })
    })

    it("shows a producer its own alone", async () => {
      const own = await owner.get("/producer/ocop/renewals")
      expect(own.data.renewals).toEqual([
        {
          certificate_id: id,
          product_name: "Trà đảng sâm Tây Giang",
          last_day: "2027-06-30",
          stage: "open",
          opens_on: "2027-01-01",
          closes_on: "2027-03-02",
          dossier: null,
        },
      ])
      expect((await stranger.get("/producer/ocop/renewals")).data).toEqual({ renewals: [] })
      expect((await anonymous.get("/producer/ocop/renewals")).status).toBe(401)
      process.env.OCOP_TODAY = "2026-12-31"
      expect((await owner.get("/producer/ocop/renewals")).data).toEqual({ renewals: [] })
    })
  },
})
