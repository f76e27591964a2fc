import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { signInMember } from "../../builders/member"
import {
  buildParcelWorld,
  buy,
  CARRIER,
  moveTo,
  nativeOf,
  otherOf,
  ownerOf,
  stockOf,
  WAY,
  type ParcelWorld,
} from "./world"

const ORDERS = "/producer/ocop/orders"
const FAILED = { reason: "nobody_home", note: null }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: ParcelWorld

    beforeAll(async () => {
      world = await buildParcelWorld(getContainer(), api as never)
    })

    const owner = () => ownerOf(api as never, world)
    const buyTea = (quantity = 1) => buy(world, world.tea.variantId, quantity)
    const stock = () => stockOf(getContainer(), world.tea.variantId)

    describe("GET /producer/ocop/orders", () => {
      it("lists the producer's own orders with what a button needs", async () => {
        const order = await buyTea(2)
        await buy(world, world.jamVariantId)
        const { status, data } = await owner().get(ORDERS)
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["count", "counts", "limit", "offset", "orders"])
        expect([data.count, data.counts]).toEqual([1, { placed: 1 }])
        expect(data.orders).toEqual([
          {
            id: order.id,
            order_number: order.display_id,
            state: "placed",
            version: 1,
            placed_at: expect.any(String),
            escalated: false,
            item_count: 2,
            items: [{ title: "Trà rễ atiso", variant_title: "Hộp", quantity: 2 }],
            total: order.total,
            payment: "cod",
            recipient: {
              full_name: "Nguyễn Thị Hoa",
              commune_name: "Xã Tây Giang",
              province_name: "Thành phố Đà Nẵng",
            },
            attempts: 0,
            next: ["accepted", "refused"],
            return_state: null,
          },
        ])
      })

      it("filters by state, number and day; what waits longest comes first", async () => {
        const first = await buyTea()
        const second = await buyTea()
        await owner().post(`${ORDERS}/${first.id}/accept`)
        const ids = async (query: string) =>
          (await owner().get(`${ORDERS}?${query}`)).data.orders.map(({ id }: { id: string }) => id)
        expect(await ids("state=accepted")).toEqual([first.id])
        expect(await ids("state=placed,accepted")).toEqual([first.id, second.id])
        expect(await ids("")).toEqual([second.id, first.id])
        expect(await ids(`number=${second.display_id}`)).toEqual([second.id])
        expect(await ids("placed_on=2001-01-01")).toEqual([])
        expect(await ids("limit=1&offset=1")).toEqual([first.id])
      })

      it("refuses filters that are none", async () => {
        for (const query of ["state=sent", "number=x", "placed_on=31/2/2026", "limit=0"])
          expect((await owner().get(`${ORDERS}?${query}`)).status).toBe(400)
      })
    })

    describe("GET /producer/ocop/orders/:id", () => {
      it("tells all that is needed to pack", async () => {
        const order = await buyTea(2)
        const { status, data } = await owner().get(`${ORDERS}/${order.id}`)
        expect(status).toBe(200)
        expect(Object.keys(data)).toEqual(["order"])
        expect(Object.keys(data.order).sort()).toEqual([
          "attempts",
          "collect",
          "delivered_at",
          "escalated",
          "handed_over",
          "id",
          "item_count",
          "items",
          "moves",
          "next",
          "note",
          "order_number",
          "payment",
          "pick_up",
          "placed_at",
          "recipient",
          "recipient_full",
          "return_state",
          "returns",
          "shipping_total",
          "state",
          "total",
          "version",
          "wants_invoice",
        ])
        expect(data.order).toMatchObject({
          collect: order.total,
          items: [{ title: "Trà rễ atiso", quantity: 2, unit_price: 120_000, total: 240_000 }],
          recipient_full: {
            full_name: "Nguyễn Thị Hoa",
            phone: expect.stringMatching(/905/),
            address: "12 Trần Phú, Xã Tây Giang, Thành phố Đà Nẵng",
          },
          moves: [],
          returns: [],
          wants_invoice: false,
        })
      })
    })

    describe("moves", () => {
      it("take an order from its placing to the buyer, and the framework's order with it", async () => {
        const before = await stock()
        const order = await buyTea(2)
        await moveTo(owner(), order.id, "prepare")
        expect((await nativeOf(getContainer(), order.id)).fulfillments).toHaveLength(1)
        await owner().post(`${ORDERS}/${order.id}/hand-over`, CARRIER)
        const done = await owner().post(`${ORDERS}/${order.id}/delivered`)
        expect(done.data.order).toMatchObject({
          state: "delivered",
          version: 5,
          next: [],
          handed_over: CARRIER,
          delivered_at: expect.any(String),
        })
        expect(
          done.data.order.moves.map(({ from, to, actor_name }: Record<string, string>) => [
            from,
            to,
            actor_name,
          ])
        ).toEqual([
          ["placed", "accepted", "Alăng Thị Mơ"],
          ["accepted", "preparing", "Alăng Thị Mơ"],
          ["preparing", "handed_over", "Alăng Thị Mơ"],
          ["handed_over", "delivered", "Alăng Thị Mơ"],
        ])
        const native = await nativeOf(getContainer(), order.id)
        expect(native.fulfillments).toMatchObject([
          {
            shipped_at: expect.anything(),
            delivered_at: expect.anything(),
            labels: [{ tracking_number: "VTP123" }],
          },
        ])
        expect(await stock()).toEqual({ stocked: before.stocked - 2, reserved: before.reserved })
      })

      it("leave a sibling alone", async () => {
        const [order, sibling] = [await buyTea(), await buyTea()]
        await moveTo(owner(), order.id, "hand-over")
        const { data } = await owner().get(`${ORDERS}/${sibling.id}`)
        expect(data.order).toMatchObject({ state: "placed", version: 1, moves: [] })
        expect((await nativeOf(getContainer(), sibling.id)).fulfillments).toEqual([])
      })

      it("are made once when sent twice", async () => {
        const order = await buyTea()
        for (const [move, body] of WAY)
          for (const _ of [1, 2])
            expect((await owner().post(`${ORDERS}/${order.id}/${move}`, body)).status).toBe(200)
        const { data } = await owner().get(`${ORDERS}/${order.id}`)
        expect(data.order.moves).toHaveLength(4)
      })

      it("are made by one of two at the same moment", async () => {
        const order = await buyTea()
        const answers = await Promise.all(
          ["accept", "refuse", "accept", "refuse"].map((move) =>
            owner().post(`${ORDERS}/${order.id}/${move}`, { version: 1, reason: "out_of_stock" })
          )
        )
        expect(answers.map(({ status }) => status)).toContain(200)
        const { data } = await owner().get(`${ORDERS}/${order.id}`)
        expect(data.order.moves).toHaveLength(1)
        expect(["accepted", "refused"]).toContain(data.order.state)
      })

      it("are not made of an order that somebody has moved meanwhile", async () => {
        const order = await buyTea()
        await owner().post(`${ORDERS}/${order.id}/accept`, { version: 1 })
        const late = await owner().post(`${ORDERS}/${order.id}/refuse`, {
          version: 1,
          reason: "out_of_stock",
        })
        expect(refusedWith(late)).toEqual({ status: 400, code: "parcel.changed" })
      })

      it("say under whose name somebody acts for the producer", async () => {
        const officer = await signInMember(getContainer(), api as never, {
          account: "can-bo-xa@example.vn",
          name: "Pơloong Thị Hạnh",
          serves: [
            {
              producerId: world.producerId,
              role: "manager",
              acting_for: "Hội Phụ nữ xã Tây Giang",
              consent_note: "Giấy ủy quyền 01/2026",
            },
          ],
        })
        const order = await buyTea()
        const client = clientOf(api as never, officer.for(world.producerId))
        const { data } = await client.post(`${ORDERS}/${order.id}/accept`)
        expect(data.order.moves).toMatchObject([
          { actor_name: "Pơloong Thị Hạnh", acting_for: "Hội Phụ nữ xã Tây Giang" },
        ])
      })
    })

    describe("a refusal", () => {
      it.each(["placed", "accept", "prepare"])(
        "after %s cancels the order and frees the goods",
        async (last) => {
          const before = await stock()
          const order = await buyTea(3)
          if (last !== "placed") await moveTo(owner(), order.id, last)
          const { status, data } = await owner().post(`${ORDERS}/${order.id}/refuse`, {
            reason: "other",
            note: "Mưa lũ, đường sạt lở",
          })
          expect(status).toBe(200)
          expect(data.order).toMatchObject({ state: "refused", next: [] })
          expect(data.order.moves.at(-1)).toMatchObject({
            reason: "other",
            note: "Mưa lũ, đường sạt lở",
          })
          expect((await nativeOf(getContainer(), order.id)).status).toBe("canceled")
          expect(await stock()).toEqual(before)
        }
      )

      it("is undone as a whole when its end fails", async () => {
        const order = await buyTea(2)
        const before = await stock()
        const spy = refuseEvent(getContainer(), "ocop.parcel.moved")
        const answer = await owner().post(`${ORDERS}/${order.id}/refuse`, {
          reason: "out_of_stock",
        })
        spy.mockRestore()
        expect(answer.status).toBe(500)
        const { data } = await owner().get(`${ORDERS}/${order.id}`)
        expect(data.order).toMatchObject({ state: "placed", version: 1, moves: [] })
        expect(await stock()).toEqual(before)
        expect((await nativeOf(getContainer(), order.id)).status).toBe("pending")
      })

      it("is not made without its reason", async () => {
        const order = await buyTea()
        for (const [body, code] of [
          [{}, "parcel.reason_missing"],
          [{ reason: "because" }, "parcel.reason_missing"],
          [{ reason: "other" }, "parcel.note_missing"],
          [{ reason: "other", note: "x".repeat(501) }, "parcel.text_too_long"],
        ])
          expect(refusedWith(await owner().post(`${ORDERS}/${order.id}/refuse`, body))).toEqual({
            status: 400,
            code,
          })
      })
    })

    describe("a hand-over", () => {
      it("names who takes the goods", async () => {
        const order = await buyTea()
        await moveTo(owner(), order.id, "prepare")
        for (const [body, code] of [
          [{}, "parcel.carrier_missing"],
          [{ way: "carrier" }, "parcel.carrier_missing"],
          [{ way: "carrier", carrier: "x".repeat(101) }, "parcel.text_too_long"],
        ])
          expect(refusedWith(await owner().post(`${ORDERS}/${order.id}/hand-over`, body))).toEqual({
            status: 400,
            code,
          })
      })

      it("does not come before the packing", async () => {
        const order = await buyTea()
        const answer = await owner().post(`${ORDERS}/${order.id}/hand-over`, CARRIER)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "parcel.move_not_allowed" })
      })
    })

    describe("a delivery that fails", () => {
      it("is tried three times, then the goods go back into the stock", async () => {
        const before = await stock()
        const order = await buyTea(2)
        await moveTo(owner(), order.id, "hand-over")
        const post = (move: string, body: object = {}) =>
          owner().post(`${ORDERS}/${order.id}/${move}`, body)
        for (const attempt of [1, 2, 3]) {
          const { data } = await post("failed", FAILED)
          expect(data.order).toMatchObject({ state: "failed", attempts: attempt })
          if (attempt < 3) expect((await post("hand-over", CARRIER)).status).toBe(200)
        }
        expect(refusedWith(await post("hand-over", CARRIER))).toEqual({
          status: 400,
          code: "parcel.attempts_exhausted",
        })
        expect((await post("returning")).data.order.next).toEqual(["returned"])
        const { data } = await post("returned", { restock: true })
        expect(data.order).toMatchObject({ state: "returned", next: [] })
        expect(await post("returned", { restock: true })).toMatchObject({ status: 200 })
        expect(await stock()).toEqual(before)
        expect((await nativeOf(getContainer(), order.id)).status).toBe("archived")
      })

      it("leaves spoilt goods out of the stock", async () => {
        const before = await stock()
        const order = await buyTea(2)
        await moveTo(owner(), order.id, "hand-over")
        await owner().post(`${ORDERS}/${order.id}/failed`, FAILED)
        await owner().post(`${ORDERS}/${order.id}/returning`)
        const back = await owner().post(`${ORDERS}/${order.id}/returned`, { restock: false })
        expect(back.data.order.state).toBe("returned")
        expect(await stock()).toEqual({ stocked: before.stocked - 2, reserved: before.reserved })
      })

      it("is not stated without its reason", async () => {
        const order = await buyTea()
        await moveTo(owner(), order.id, "hand-over")
        for (const [body, code] of [
          [{}, "parcel.reason_missing"],
          [{ reason: "other" }, "parcel.note_missing"],
        ])
          expect(refusedWith(await owner().post(`${ORDERS}/${order.id}/failed`, body))).toEqual({
            status: 400,
            code,
          })
      })
    })

    const MOVES: [string, object][] = [
      ...WAY,
      ["refuse", { reason: "out_of_stock" }],
      ["failed", FAILED],
      ["returning", {}],
      ["returned", {}],
      ["returns/pret_1/accept", {}],
      ["returns/pret_1/refuse", { reason: "Không đúng" }],
      ["returns/pret_1/goods-back", {}],
      ["returns/pret_1/refund", { amount: 1, way: "Tiền mặt", refunded_on: "2026-01-01" }],
    ]

    it("tells no other producer of an order, on any route", async () => {
      const order = await buyTea()
      const other = otherOf(api as never, world)
      const none = { status: 404, code: "order.not_found" }
      for (const [move, body] of MOVES)
        expect(refusedWith(await other.post(`${ORDERS}/${order.id}/${move}`, body))).toEqual(none)
      for (const path of ["", "/returns/pret_1/photos/1"])
        expect(refusedWith(await other.get(`${ORDERS}/${order.id}${path}`))).toEqual(none)
      for (const id of ["order_unknown", "%00", "'%20or%201=1"])
        expect(refusedWith(await owner().get(`${ORDERS}/${id}`))).toEqual(none)
    })

    it("lets a packer pack and not decide", async () => {
      const packer = await signInMember(getContainer(), api as never, {
        account: "dong-goi@example.vn",
        serves: [{ producerId: world.producerId, role: "packer" }],
      })
      const order = await buyTea()
      const client = clientOf(api as never, packer.for(world.producerId))
      expect((await client.get(ORDERS)).data.orders[0].next).toEqual([])
      for (const [move, body] of MOVES) {
        const { data } = await client.post(`${ORDERS}/${order.id}/${move}`, body)
        expect([move, data.code === "member.role_insufficient"]).toEqual([
          move,
          /accept|refuse|refund/.test(move),
        ])
      }
    })
  },
})
