import { Modules } from "@medusajs/framework/utils"
import { watchComplaints } from "@ocop/marketplace/workflows"
import { addDays, localDateInVietnam } from "@ocop/rules"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Jimp } from "jimp"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { eventually } from "../../builders/eventually"
import { withGps } from "../../builders/photo"
import { buildCareWorld, type CareWorld } from "./world"

jest.setTimeout(300_000)

const COMPLAIN = { subject: "goods", text: "Hộp trà giao thiếu một gói." }
const THEIRS = "/producer/ocop/complaints"
const DESK = "/admin/ocop/complaints"
const NONE = { status: 404, code: "complaint.not_found" }
const NO_ORDER = { status: 404, code: "order.not_found" }
const NOT_NOW = { status: 400, code: "complaint.move_not_allowed" }
const SAID = { text: "Chúng tôi gửi bù một gói." }
const LATE = addDays(localDateInVietnam(new Date()), 10)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: CareWorld
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildCareWorld(getContainer(), api as never)
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })
    afterEach(() => {
      delete process.env.OCOP_TODAY
    })

    const of = (order: string, rest = "") => `/store/ocop/orders/${order}/complaints${rest}`
    const complained = async (changes: object = {}) => {
      const order = await world.guestOrder()
      const { data } = await order.buyer.post(of(order.id), { ...COMPLAIN, ...changes })
      const { id } = data.complaint
      const act = (name: string, body: object = {}) =>
        order.buyer.post(of(order.id, `/${id}/${name}`), body)
      return { order, id: id as string, act, complaint: data.complaint }
    }
    const letters = async (template: string) =>
      (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ template })).length

    it("goes to the producer with its days, is answered and closed", async () => {
      process.env.OCOP_TODAY = "2026-11-25"
      const { order, id, act, complaint } = await complained({ is_priority: true })
      expect(complaint).toEqual({
        id,
        order_id: order.id,
        order_number: order.display_id,
        ...COMPLAIN,
        photos: 0,
        is_priority: true,
        state: "waiting",
        complained_on: "2026-11-25",
        reply_on: "2026-11-26",
        take_up_on: "2026-12-04",
        settle_on: "2026-12-04",
        outcome: null,
        entries: [
          { act: "open", state: "waiting", actor: "buyer", text: null, at: expect.any(String) },
        ],
        may: ["add", "close"],
      })
      const list = await world.producer.get(THEIRS)
      expect(list.data).toMatchObject({ waiting: 1, complaints: [{ id, may: ["answer"] }] })
      const answered = await world.producer.post(`${THEIRS}/${id}/answer`, SAID)
      expect(answered.data.complaint).toMatchObject({
        state: "answered",
        entries: [{}, { act: "answer", actor_name: "Alăng Thị Mơ", ...SAID }],
        is_reply_late: false,
      })
      for (const _ of [1, 2]) expect((await act("close")).status).toBe(200)
      const { data } = await order.buyer.get(of(order.id))
      expect(data.complaints).toMatchObject([{ state: "closed", may: [], entries: [{}, {}, {}] }])
      await eventually(() => letters("ocop-complaint_made"), 1)
    })

    it("keeps photos that no longer say where they were taken, for producer and staff alone", async () => {
      const jpeg = await new Jimp({ width: 30, height: 20, color: 0xff }).getBuffer("image/jpeg")
      const photos = [{ content: withGps(jpeg).toString("base64") }]
      const { id, complaint } = await complained({ photos })
      expect(complaint.photos).toBe(1)
      const options = { headers: world.owner.for(world.producerId), responseType: "arraybuffer" }
      const photo = await api.get(`${THEIRS}/${id}/photos/1`, options as never)
      expect(photo.headers["content-type"]).toBe("image/jpeg")
      expect(Buffer.from(photo.data).includes("OCOPPHONE")).toBe(false)
      expect((await staff.get(`${DESK}/${id}/photos/1`)).status).toBe(200)
      expect(refusedWith(await staff.get(`${DESK}/${id}/photos/2`))).toEqual({
        status: 404,
        code: "photo.not_found",
      })
      expect(refusedWith(await world.otherProducer.get(`${THEIRS}/${id}/photos/1`))).toEqual(NONE)
    })

    it("nobody answers is handed to staff by the clock, once, and decided there", async () => {
      const { order, id, act } = await complained()
      expect(await watchComplaints(getContainer(), localDateInVietnam(new Date()))).toEqual([])
      expect(await watchComplaints(getContainer(), LATE)).toEqual([{ id, act: "pass_clock" }])
      expect(await watchComplaints(getContainer(), LATE)).toEqual([])
      process.env.OCOP_TODAY = LATE
      const desk = await staff.get(`${DESK}?late=true`)
      expect(desk.data).toMatchObject({
        count: 1,
        complaints: [
          {
            id,
            state: "escalated",
            is_reply_late: true,
            producer: { name: "Hợp tác xã Ra Zéh" },
            buyer: { name: "Nguyễn Thị Hoa" },
            may: ["reply", "decide"],
          },
        ],
      })
      await staff.post(`${DESK}/${id}/reply`, { text: "Sàn đang liên hệ người bán." })
      await act("add", { text: "Tôi vẫn chờ." })
      const decision = { outcome: "remedy", text: "Người bán gửi bù trong 3 ngày." }
      for (const _ of [1, 2])
        expect((await staff.post(`${DESK}/${id}/decide`, decision)).data.complaint).toMatchObject({
          state: "decided",
          outcome: "remedy",
          entries: [
            { act: "open" },
            { act: "pass_clock", actor: "clock" },
            { act: "reply", actor: "staff" },
            { act: "add" },
            { act: "decide", actor: "staff", text: decision.text },
          ],
        })
      const { data } = await order.buyer.get(of(order.id))
      expect(data.complaints).toMatchObject([{ state: "decided", outcome: "remedy", may: [] }])
      expect(refusedWith(await act("close"))).toEqual(NOT_NOW)
      await eventually(() => letters("ocop-complaint_decided"), 1)
    })

    it("is taken to the floor by its buyer behind an answer, not before it is late", async () => {
      process.env.OCOP_TODAY = "2026-11-25"
      const { id, act } = await complained()
      const why = { text: "Người bán không gửi bù." }
      expect(refusedWith(await act("escalate", why))).toEqual({
        status: 400,
        code: "complaint.answer_not_due",
      })
      await world.producer.post(`${THEIRS}/${id}/answer`, SAID)
      expect(refusedWith(await act("escalate", { text: " " }))).toEqual({
        status: 400,
        code: "complaint.text_missing",
      })
      for (const _ of [1, 2])
        expect((await act("escalate", why)).data.complaint).toMatchObject({
          state: "escalated",
          entries: [{}, {}, { text: why.text }],
        })
    })

    it("about fake goods or data is with the floor at once; of data the producer hears nothing", async () => {
      const data = await complained({ subject: "personal_data" })
      const unsafe = await complained({ subject: "unsafe", is_priority: true })
      expect([data.complaint.state, unsafe.complaint.state]).toEqual(["escalated", "escalated"])
      expect(data.complaint.take_up_on).toBeNull()
      const desk = await staff.get(`${DESK}?state=escalated`)
      expect(desk.data.complaints.map(({ id }: { id: string }) => id)).toEqual([unsafe.id, data.id])
      expect((await world.producer.get(THEIRS)).data.count).toBe(1)
      expect(refusedWith(await world.producer.get(`${THEIRS}/${data.id}`))).toEqual(NONE)
    })

    it("sent twice is one, another one waits until it has ended", async () => {
      const { order, id, act } = await complained()
      const again = await order.buyer.post(of(order.id), COMPLAIN)
      expect([again.status, again.data.complaint.id]).toEqual([200, id])
      const other = { ...COMPLAIN, text: "Hộp trà còn bị móp nữa." }
      expect(refusedWith(await order.buyer.post(of(order.id), other))).toEqual({
        status: 400,
        code: "complaint.already_open",
      })
      await act("close")
      expect((await order.buyer.post(of(order.id), other)).status).toBe(201)
    })

    it("of a customer stands in the account, the newest first, and in nobody else's", async () => {
      const MINE = "/store/ocop/me/complaints"
      const [first, second] = [await world.customerOrder(), await world.customerOrder()]
      await complained()
      for (const { id, buyer } of [first, second]) await buyer.post(of(id), COMPLAIN)
      const { status, data } = await world.customer.get(MINE)
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["complaints", "count", "limit", "offset"])
      expect(data).toMatchObject({
        count: 2,
        complaints: [
          { order_id: second.id, state: "waiting", reply_on: expect.any(String) },
          { order_id: first.id, may: ["add", "close"] },
        ],
      })
      const part = await world.customer.get(`${MINE}?limit=1&offset=1`)
      expect(part.data.complaints).toMatchObject([{ order_id: first.id }])
      const headers = await signInCustomer(getContainer(), api as never, "khac@thu.vn")
      const other = world.withKey(headers)
      expect((await other.get(MINE)).data).toMatchObject({ complaints: [], count: 0 })
      expect((await world.anyone.get(MINE)).status).toBe(401)
      expect((await world.customer.get(`${MINE}?limit=0`)).status).toBe(400)
    })

    it("is refused by code", async () => {
      const order = await world.guestOrder()
      const six = Array.from({ length: 6 }, () => ({ content: "AAAA" }))
      for (const [changes, code] of [
        [{ subject: "bored" }, "complaint.subject_missing"],
        [{ text: "Hỏng" }, "complaint.text_short"],
        [{ text: "a".repeat(3001) }, "parcel.text_too_long"],
        [{ photos: six }, "photo.too_many"],
        [{ photos: [{ content: "AAAA" }] }, "photo.unreadable"],
      ] as const)
        expect(
          refusedWith(await order.buyer.post(of(order.id), { ...COMPLAIN, ...changes }))
        ).toEqual({ status: 400, code })
      expect((await order.buyer.get(of(order.id))).data).toEqual({ complaints: [] })
    })

    it("is nobody else's", async () => {
      const { order, id } = await complained()
      const elsewhere = await world.guestOrder()
      for (const client of [world.anyone, world.customer, elsewhere.buyer]) {
        expect(refusedWith(await client.get(of(order.id)))).toEqual(NO_ORDER)
        expect(refusedWith(await client.post(of(order.id), COMPLAIN))).toEqual(NO_ORDER)
        expect(refusedWith(await client.post(of(order.id, `/${id}/close`)))).toEqual(NO_ORDER)
      }
      const crossed = await elsewhere.buyer.post(of(elsewhere.id, `/${id}/close`))
      expect(refusedWith(crossed)).toEqual(NONE)
      expect(refusedWith(await world.otherProducer.get(`${THEIRS}/${id}`))).toEqual(NONE)
      const theirs = await world.otherProducer.post(`${THEIRS}/${id}/answer`, SAID)
      expect(refusedWith(theirs)).toEqual(NONE)
      expect((await world.packing.get(THEIRS)).status).toBe(403)
      for (const client of [world.anyone, world.producer]) {
        expect((await client.get(DESK)).status).toBe(401)
        for (const act of ["reply", "decide"])
          expect((await client.post(`${DESK}/${id}/${act}`, SAID)).status).toBe(401)
      }
      expect(refusedWith(await staff.get(`${DESK}/cmpl_unknown`))).toEqual(NONE)
      const waiting = { outcome: "remedy", text: "Vì sao" }
      expect(refusedWith(await staff.post(`${DESK}/${id}/decide`, waiting))).toEqual(NOT_NOW)
      expect(refusedWith(await staff.post(`${DESK}/${id}/decide`, SAID))).toEqual({
        status: 400,
        code: "complaint.outcome_missing",
      })
    })
  },
})
