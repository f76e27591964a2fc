import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { watchOrdersWorkflow } from "@ocop/marketplace/workflows"
import { addDays, localDateInVietnam } from "@ocop/rules"
import { Jimp } from "jimp"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { eventually } from "../../builders/eventually"
import { withGps } from "../../builders/photo"
import {
  buildParcelWorld,
  buy,
  moveTo,
  nativeOf,
  otherOf,
  ownerOf,
  PHONE,
  stockOf,
  WRONG_PHONE,
  type ParcelWorld,
} from "./world"

const CANCEL = { phone: PHONE, reason: "changed_mind" }
const NONE = { status: 404, code: "order.not_found" }
const ASK = { phone: PHONE, reason: "damaged", description: "Hộp trà bị móp và rách túi." }
const ESCALATIONS = "/admin/ocop/escalations"

/** The day so many days from today in Vietnam. */
const later = (days: number): string => addDays(localDateInVietnam(new Date()), days)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: ParcelWorld
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildParcelWorld(getContainer(), api as never)
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })
    afterEach(() => {
      delete process.env.OCOP_TODAY
    })

    const owner = () => ownerOf(api as never, world)
    const buyTea = (quantity = 1) => buy(world, world.tea.variantId, quantity)
    const post = (order: string, path: string, body: object) =>
      world.shopper.post(`/store/ocop/orders/${order}/${path}`, body)
    const delivered = async (quantity = 1) => {
      const order = await buyTea(quantity)
      await moveTo(owner(), order.id, "delivered")
      return order
    }
    const returned = async () => {
      const order = await delivered(2)
      const { data } = await post(order.id, "returns", ASK)
      return { order, path: `returns/${data.parcel.returns[0].id}` as const }
    }
    const producer = (order: string, path: string, body: object = {}) =>
      owner().post(`/producer/ocop/orders/${order}/${path}`, body)

    describe("GET /store/ocop/orders/:id/parcel", () => {
      it("tells whoever holds the order's id how far it is", async () => {
        const order = await buyTea()
        const { status, data } = await world.shopper.get(`/store/ocop/orders/${order.id}/parcel`)
        expect(status).toBe(200)
        expect(data.parcel).toEqual({
          order_id: order.id,
          state: "placed",
          placed_at: expect.any(String),
          escalated: false,
          attempts: 0,
          handed_over: null,
          delivered_at: null,
          moves: [],
          can_cancel: true,
          return_reasons: [],
          returns: [],
        })
        const strange = await world.shopper.get("/store/ocop/orders/order_unknown/parcel")
        expect(refusedWith(strange)).toEqual(NONE)
      })
    })

    describe("GET /store/ocop/me/parcels", () => {
      const MINE = "/store/ocop/me/parcels"

      it("tells a customer how far the own orders are, and nobody else's", async () => {
        const customer = await signInCustomer(getContainer(), api as never)
        const key = { "x-publishable-api-key": world.publishableKey }
        const client = clientOf(api as never, { ...key, ...customer })
        const cart = await world.shopper.prepare(world.tea.variantId, 1)
        await client.post(`/store/carts/${cart}/customer`)
        await world.shopper.choosePayment(cart)
        const { order } = (await world.shopper.complete(cart)).data
        const strange = await buyTea()
        await moveTo(owner(), order.id, "accept")
        const { status, data } = await client.get(`${MINE}?order_id=${order.id},${strange.id},x`)
        expect(status).toBe(200)
        expect(data).toEqual({ parcels: [{ order_id: order.id, state: "accepted" }] })
        expect((await client.get(MINE)).data).toEqual({ parcels: [] })
        const many = Array.from({ length: 61 }, (_, place) => `order_${place}`).join()
        expect((await client.get(`${MINE}?order_id=${many}`)).status).toBe(400)
        expect((await clientOf(api as never, key).get(MINE)).status).toBe(401)
      })
    })

    describe("a buyer who cancels", () => {
      it("gets the order cancelled once, and the goods are free again", async () => {
        const before = await stockOf(getContainer(), world.tea.variantId)
        const [order, sibling] = [await buyTea(3), await buyTea()]
        await moveTo(owner(), order.id, "prepare")
        for (const _ of [1, 2]) {
          const { status, data } = await post(order.id, "cancel", CANCEL)
          expect([status, data.parcel.state, data.parcel.can_cancel]).toEqual([
            200,
            "cancelled",
            false,
          ])
          expect(data.parcel.moves).toHaveLength(3)
        }
        expect((await nativeOf(getContainer(), order.id)).status).toBe("canceled")
        expect((await nativeOf(getContainer(), sibling.id)).status).toBe("pending")
        expect(await stockOf(getContainer(), world.tea.variantId)).toEqual({
          stocked: before.stocked,
          reserved: before.reserved + 1,
        })
      })

      it("is the buyer, and says why", async () => {
        const order = await buyTea()
        for (const phone of [WRONG_PHONE, "", null, "x"])
          expect(refusedWith(await post(order.id, "cancel", { ...CANCEL, phone }))).toEqual(NONE)
        expect(refusedWith(await post("order_unknown", "cancel", CANCEL))).toEqual(NONE)
        expect(refusedWith(await post(order.id, "cancel", { phone: PHONE }))).toEqual({
          status: 400,
          code: "parcel.reason_missing",
        })
        const other = { phone: PHONE, reason: "other" }
        expect(refusedWith(await post(order.id, "cancel", other))).toEqual({
          status: 400,
          code: "parcel.note_missing",
        })
      })

      it("comes too late behind the hand-over", async () => {
        const order = await buyTea()
        await moveTo(owner(), order.id, "hand-over")
        expect(refusedWith(await post(order.id, "cancel", CANCEL))).toEqual({
          status: 400,
          code: "parcel.cancel_too_late",
        })
      })

      it("cannot try all phones", async () => {
        const order = await buyTea()
        for (let guess = 0; guess < 10; guess++)
          await post(order.id, "cancel", { ...CANCEL, phone: WRONG_PHONE })
        expect(refusedWith(await post(order.id, "cancel", CANCEL))).toEqual({
          status: 429,
          code: "request.too_many_attempts",
        })
      })
    })

    describe("an order that staff cancel in the framework's own screen", () => {
      it("has its parcel closed, and its sibling goes on", async () => {
        const [order, sibling] = [await buyTea(), await buyTea()]
        await moveTo(owner(), order.id, "accept")
        expect((await staff.post(`/admin/orders/${order.id}/cancel`)).status).toBe(200)
        const read = async () =>
          (await world.shopper.get(`/store/ocop/orders/${order.id}/parcel`)).data.parcel
        await eventually(async () => (await read()).state, "cancelled")
        expect(await read()).toMatchObject({
          can_cancel: false,
          moves: [{ to: "accepted" }, { to: "cancelled", actor: "staff", reason: "by_floor" }],
        })
        const other = await world.shopper.get(`/store/ocop/orders/${sibling.id}/parcel`)
        expect(other.data.parcel.state).toBe("placed")
      })

      it("is no reason a buyer may give", async () => {
        const order = await buyTea()
        const answer = await post(order.id, "cancel", { ...CANCEL, reason: "by_floor" })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "parcel.reason_missing" })
      })
    })

    describe("a return", () => {
      it("is asked for with photos that no longer say where they were taken", async () => {
        const order = await delivered()
        const jpeg = await new Jimp({ width: 30, height: 20, color: 0xff }).getBuffer("image/jpeg")
        const photos = [{ content: withGps(jpeg).toString("base64") }]
        const { status, data } = await post(order.id, "returns", { ...ASK, photos })
        expect(status).toBe(201)
        expect(data.parcel.returns).toEqual([
          {
            id: expect.any(String),
            state: "requested",
            reason: "damaged",
            description: ASK.description,
            photos: 1,
            requested_on: expect.any(String),
            answer_due_on: expect.any(String),
            decision: null,
            refund_due_on: null,
            refund: null,
            can_withdraw: true,
            can_dispute: false,
          },
        ])
        const path = `/producer/ocop/orders/${order.id}/returns/${data.parcel.returns[0].id}/photos`
        const options = { headers: world.owner.for(world.producerId), responseType: "arraybuffer" }
        const photo = await api.get(`${path}/1`, options as never)
        expect(photo.headers["content-type"]).toBe("image/jpeg")
        expect(Buffer.from(photo.data).includes("OCOPPHONE")).toBe(false)
        for (const number of ["0", "2", "x"])
          expect(refusedWith(await owner().get(`${path}/${number}`))).toEqual({
            status: 404,
            code: "photo.not_found",
          })
      })

      it("is refused by code", async () => {
        const waiting = await buyTea()
        expect(refusedWith(await post(waiting.id, "returns", ASK))).toEqual({
          status: 400,
          code: "return.not_delivered",
        })
        const order = await delivered()
        const svg = [{ content: Buffer.from("<svg/>").toString("base64") }]
        const six = Array.from({ length: 6 }, () => ({ content: "AAAA" }))
        for (const [changes, status, code] of [
          [{ phone: WRONG_PHONE }, 404, "order.not_found"],
          [{ reason: "bored" }, 400, "return.reason_missing"],
          [{ description: "Hỏng" }, 400, "return.description_short"],
          [{ photos: svg }, 400, "photo.unreadable"],
          [{ photos: six }, 400, "photo.too_many"],
        ] as const)
          expect(refusedWith(await post(order.id, "returns", { ...ASK, ...changes }))).toEqual({
            status,
            code,
          })
        process.env.OCOP_TODAY = later(8)
        expect(refusedWith(await post(order.id, "returns", ASK))).toEqual({
          status: 400,
          code: "return.too_late",
        })
        const wrongly = { ...ASK, reason: "not_as_described" }
        expect((await post(order.id, "returns", wrongly)).status).toBe(201)
        expect(refusedWith(await post(order.id, "returns", wrongly))).toEqual({
          status: 400,
          code: "return.already_open",
        })
      })

      it("goes from its acceptance to the refund that is recorded", async () => {
        const { order, path } = await returned()
        const before = await stockOf(getContainer(), world.tea.variantId)
        const accepted = await producer(order.id, `${path}/accept`, { note: "Xin lỗi bạn." })
        expect(accepted.data.order).toMatchObject({
          return_state: "accepted",
          returns: [{ decision: "Xin lỗi bạn.", next: ["goods_back", "refunded"] }],
        })
        for (const _ of [1, 2]) await producer(order.id, `${path}/goods-back`, { restock: true })
        expect((await stockOf(getContainer(), world.tea.variantId)).stocked).toBe(
          before.stocked + 2
        )
        const refund = { amount: order.total, way: "Chuyển khoản", refunded_on: later(0) }
        for (const [changes, code] of [
          [{ amount: order.total + 1 }, "return.refund_amount_wrong"],
          [{ amount: 0 }, "return.refund_amount_wrong"],
          [{ way: " " }, "return.refund_way_missing"],
          [{ refunded_on: later(3) }, "return.refund_day_wrong"],
        ] as const)
          expect(
            refusedWith(await producer(order.id, `${path}/refund`, { ...refund, ...changes }))
          ).toEqual({ status: 400, code })
        for (const _ of [1, 2])
          expect((await producer(order.id, `${path}/refund`, refund)).status).toBe(200)
        const { data } = await world.shopper.get(`/store/ocop/orders/${order.id}/parcel`)
        expect(data.parcel.returns).toMatchObject([{ state: "refunded", refund }])
        const query = `from=${later(-1)}&to=${later(1)}`
        const statement = await owner().get(`/producer/ocop/statements?${query}`)
        expect(statement.data.lines).toMatchObject([
          { order_id: order.id, total: order.total, refunded: order.total },
        ])
      })

      it("may be withdrawn by the buyer alone", async () => {
        const { order, path } = await returned()
        const strange = await post(order.id, `${path}/withdraw`, { phone: WRONG_PHONE })
        expect(refusedWith(strange)).toEqual(NONE)
        const { data } = await post(order.id, `${path}/withdraw`, { phone: PHONE })
        expect(data.parcel.returns).toMatchObject([{ state: "withdrawn" }])
        expect((await post(order.id, "returns", ASK)).status).toBe(201)
        const none = await post(order.id, "returns/pret_unknown/withdraw", { phone: PHONE })
        expect(refusedWith(none)).toEqual({ status: 404, code: "return.not_found" })
      })

      it("that is refused goes to staff, who decide", async () => {
        const { order, path } = await returned()
        const why = { reason: "Hộp đã mở dùng." }
        expect(refusedWith(await producer(order.id, `${path}/refuse`, {}))).toEqual({
          status: 400,
          code: "return.reason_missing",
        })
        await producer(order.id, `${path}/refuse`, why)
        const dispute = { phone: PHONE, reason: "Tôi có ảnh lúc mở hộp." }
        await post(order.id, `${path}/dispute`, dispute)
        const { data } = await staff.get(`${ESCALATIONS}?kind=dispute`)
        expect(data.escalations).toMatchObject([
          {
            kind: "dispute",
            order_id: order.id,
            producer: { name: "Hợp tác xã Ra Zéh" },
            return: {
              state: "disputed",
              moves: [{}, { note: why.reason }, { note: dispute.reason }],
            },
          },
        ])
        const { id } = data.escalations[0]
        const decided = await staff.post(`${ESCALATIONS}/returns/${id}/accept`, { note: "Có ảnh." })
        expect(decided.data.parcel.returns).toMatchObject([
          { state: "accepted", decision: "Có ảnh.", refund_due_on: expect.any(String) },
        ])
        const late = await staff.post(`${ESCALATIONS}/returns/${id}/uphold`, why)
        expect(refusedWith(late)).toEqual({ status: 400, code: "return.move_not_allowed" })
      })

      it("that nobody answers goes to staff when the answer is late", async () => {
        const { order, path } = await returned()
        const dispute = { phone: PHONE, reason: "Chưa ai trả lời." }
        expect(refusedWith(await post(order.id, `${path}/dispute`, dispute))).toEqual({
          status: 400,
          code: "return.answer_not_due",
        })
        process.env.OCOP_TODAY = later(15)
        const { data } = await staff.get(ESCALATIONS)
        expect(data.escalations).toMatchObject([{ kind: "return_unanswered", order_id: order.id }])
        expect((await post(order.id, `${path}/dispute`, dispute)).status).toBe(200)
      })
    })

    describe("an order nobody answers", () => {
      it("is reminded of, then taken up by staff, each once", async () => {
        const order = await buyTea()
        const at = (now: string) => watchOrdersWorkflow(getContainer()).run({ input: { now } })
        expect((await at(new Date().toISOString())).result.escalated).toEqual([])
        const late = `${later(5)}T10:00:00Z`
        const isEscalated = async () =>
          (await world.shopper.get(`/store/ocop/orders/${order.id}/parcel`)).data.parcel.escalated
        expect(await isEscalated()).toBe(false)
        expect((await at(late)).result).toMatchObject({ escalated: [{ order_id: order.id }] })
        expect(await isEscalated()).toBe(true)
        expect((await at(late)).result).toEqual({ reminded: [], escalated: [] })
        const { data } = await staff.get(ESCALATIONS)
        expect(Object.keys(data).sort()).toEqual(["count", "escalations", "limit", "offset"])
        expect(data.escalations).toMatchObject([
          { kind: "unanswered", order_id: order.id, parcel_state: "placed", return: null },
        ])
        const ended = await staff.post(`${ESCALATIONS}/orders/${order.id}/refuse`, {
          reason: "unanswered",
        })
        expect(ended.data.parcel).toMatchObject({ state: "refused", moves: [{ actor: "staff" }] })
        expect((await staff.get(ESCALATIONS)).data.count).toBe(0)
        expect(await isEscalated()).toBe(false)
      })

      it("is no longer taken up once it is accepted", async () => {
        const order = await buyTea()
        await moveTo(owner(), order.id, "accept")
        const { result } = await watchOrdersWorkflow(getContainer()).run({
          input: { now: `${later(5)}T10:00:00Z` },
        })
        expect(result.escalated).toEqual([])
      })

      it("is nobody's business but staff's", async () => {
        for (const client of [clientOf(api as never), owner()]) {
          expect((await client.get(ESCALATIONS)).status).toBe(401)
          for (const path of ["orders/o/refuse", "returns/r/accept", "returns/r/uphold"])
            expect((await client.post(`${ESCALATIONS}/${path}`)).status).toBe(401)
        }
        for (const [path, body, code] of [
          ["orders/o/refuse", { reason: "unanswered" }, "order.not_found"],
          ["returns/r/accept", {}, "return.not_found"],
          ["returns/r/uphold", { reason: "Không" }, "return.not_found"],
        ] as const)
          expect(refusedWith(await staff.post(`${ESCALATIONS}/${path}`, body))).toEqual({
            status: 404,
            code,
          })
      })
    })

    describe("a statement", () => {
      const PERIOD = `from=${later(-1)}&to=${later(1)}`

      it("holds the producer's delivered orders with what an invoice needs, to the đồng", async () => {
        const order = await delivered(2)
        await buyTea()
        const { status, data } = await owner().get(`/producer/ocop/statements?${PERIOD}`)
        expect(status).toBe(200)
        expect(data.lines).toEqual([
          {
            order_id: order.id,
            order_number: order.display_id,
            placed_at: expect.any(String),
            delivered_at: expect.any(String),
            confirmed_by: "Alăng Thị Mơ",
            buyer: {
              name: "Nguyễn Thị Hoa",
              phone: expect.any(String),
              address: "12 Trần Phú, Xã Tây Giang, Thành phố Đà Nẵng",
            },
            invoice: null,
            goods: [
              { title: "Trà rễ atiso – Hộp", quantity: 2, unit_price: 120_000, total: 240_000 },
            ],
            goods_total: 240_000,
            shipping_total: order.total - 240_000,
            tax_total: expect.any(Number),
            total: order.total,
            payment: "cod",
            refunded: 0,
            withheld: null,
          },
        ])
        expect(data.totals).toMatchObject({ orders: 1, total: order.total, refunded: 0 })
        const other = await otherOf(api as never, world).get(`/producer/ocop/statements?${PERIOD}`)
        expect(other.data.lines).toEqual([])
      })

      it("is a CSV and a workbook too", async () => {
        const order = await delivered()
        const csv = await owner().get(`/producer/ocop/statements/csv?${PERIOD}`)
        expect(csv.data).toContain(`${order.display_id},`)
        const options = { headers: world.owner.for(world.producerId), responseType: "arraybuffer" }
        const xlsx = await api.get(`/producer/ocop/statements/xlsx?${PERIOD}`, options as never)
        expect(Buffer.from(xlsx.data).subarray(0, 2).toString()).toBe("PK")
        expect(xlsx.headers["content-disposition"]).toMatch(/quyet-toan-.*\.xlsx/)
      })

      it("has a period", async () => {
        const ask = (query: string) => owner().get(`/producer/ocop/statements?${query}`)
        expect(refusedWith(await ask("from=2026-02-01&to=2026-01-01"))).toEqual({
          status: 400,
          code: "statement.period_wrong",
        })
        for (const query of ["", "from=x&to=2026-01-01", "from=2026-01-01"])
          expect((await ask(query)).status).toBe(400)
      })
    })
  },
})
