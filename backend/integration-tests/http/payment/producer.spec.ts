import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { transferCode } from "@ocop/rules"
import { runPaymentClockWorkflow } from "@ocop/marketplace/workflows"
import { refusedWith } from "../../builders/client"
import { ACCOUNT, buildPaymentWorld, KEPT_ACCOUNT, type PaymentWorld } from "./journey"

const MISSING = { status: 404, code: "payment.not_found" }
const VIETQR = "pp_vietqr_ocop"
const COD = "pp_cod_ocop"
const ACTS = ["confirm", "difference", "dispute", "collected", "not-collected", "refunded"]

interface Sql {
  raw(statement: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let made: PaymentWorld

    beforeAll(async () => {
      made = await buildPaymentWorld(getContainer(), api as never)
    })

    const path = (id: string, rest = "") => `/producer/ocop/orders/${id}/payment${rest}`
    const sql = (): Sql => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const say = (id: string, act: string, body: object = {}) =>
      made.clients.owner.post(path(id, `/${act}`), body)
    const transferred = async (order: { id: string; token: Record<string, string> }) =>
      made.clients.withKey(order.token).post(`/store/ocop/orders/${order.id}/payment/transferred`)
    const look = async (number: number) =>
      (await made.shopper.lookUp(number, "0905123456")).data.order

    it("is nobody's but the order's producer's", async () => {
      const { id, total } = await made.buy(VIETQR)
      expect((await made.clients.anyone.get(path(id))).status).toBe(401)
      expect(refusedWith(await made.clients.other.get(path(id)))).toEqual(MISSING)
      expect(refusedWith(await made.clients.liar.get(path(id))).status).toBe(404)
      expect(refusedWith(await made.clients.owner.get(path("order_unknown")))).toEqual(MISSING)
      const body = { amount: total, note: "Không thấy" }
      for (const act of ACTS) {
        expect((await made.clients.anyone.post(path(id, `/${act}`), body)).status).toBe(401)
        expect(refusedWith(await made.clients.other.post(path(id, `/${act}`), body))).toEqual(
          MISSING
        )
        expect(refusedWith(await made.clients.packer.post(path(id, `/${act}`), body))).toEqual({
          status: 403,
          code: "member.role_insufficient",
        })
      }
      const { data } = await made.clients.packer.get(path(id))
      expect(data.payment.state).toBe("awaiting_transfer")
    })

    it("confirms the exact amount once, and Medusa's payment follows", async () => {
      const order = await made.buy(VIETQR)
      await transferred(order)
      const { total: amount, id } = order
      const refused = [
        await say(id, "confirm", { amount: amount - 1 }),
        await say(id, "confirm", { amount: amount + 1 }),
        await say(id, "confirm", { amount: String(amount) }),
        await say(id, "confirm", { amount, transfer_code: "DH1A2" }),
        await say(id, "confirm", { amount, transfer_code: `DH${order.number}B` }),
        await say(id, "confirm", { amount, transfer_code: transferCode(order.number + 1) }),
        await say(id, "collected", { amount }),
      ]
      expect(refused.map(refusedWith)).toEqual(
        [
          "payment.amount_differs",
          "payment.amount_differs",
          "payment.amount_malformed",
          "payment.code_malformed",
          "payment.code_mistyped",
          "payment.code_of_another_order",
          "payment.move_not_allowed",
        ].map((code) => ({ status: 400, code }))
      )
      const transfer_code = ` ${transferCode(order.number).toLowerCase()} `
      const { status, data } = await say(id, "confirm", { amount, transfer_code })
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["account", "changes", "payment"])
      expect(data).toMatchObject({
        account: KEPT_ACCOUNT,
        payment: { state: "confirmed", received_amount: amount, may: ["refund"] },
        changes: [
          { act: "open", actor: "order" },
          { act: "state_transfer", actor: "buyer" },
          { act: "confirm", actor: "producer", amount, state: "confirmed" },
        ],
      })
      expect((await look(order.number)).payment_status).toBe("captured")
      const late = [
        await say(id, "confirm", { amount }),
        await say(id, "dispute", { note: "Không thấy" }),
        await transferred(order),
      ]
      expect(late.map(({ data }) => data.code)).toEqual([
        "payment.already_stated",
        "payment.move_not_allowed",
        "payment.move_not_allowed",
      ])
    })

    it("is confirmed once by two members at the same moment", async () => {
      const { id, total: amount } = await made.buy(VIETQR)
      const answers = await Promise.all([1, 2].map(() => say(id, "confirm", { amount })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const { rows } = await sql().raw("select count(*)::int as captures from capture")
      expect(rows).toEqual([{ captures: 1 }])
    })

    it("says what else came, and the buyer transfers exactly the rest", async () => {
      const order = await made.buy(VIETQR)
      const { id, total } = order
      const note = "Mới nhận một phần"
      expect((await say(id, "difference", { amount: total, note })).data.code).toBe(
        "payment.amount_is_exact"
      )
      expect((await say(id, "difference", { amount: 50_000 })).data.code).toBe(
        "payment.note_missing"
      )
      const { data } = await say(id, "difference", { amount: 50_000, note })
      expect(data.payment).toMatchObject({ state: "amount_differs", received_amount: 50_000 })
      const read = await made.clients.withKey(order.token).get(`/store/ocop/orders/${id}/payment`)
      expect(read.data.payment.producer_note).toBe(note)
      expect(read.data.qr.text).toContain(`${total - 50_000}5802VN`)
      expect((await say(id, "confirm", { amount: total })).data.payment.state).toBe("confirmed")
    })

    it("disputes what did not come and may still find it", async () => {
      const order = await made.buy(VIETQR)
      await transferred(order)
      expect((await say(order.id, "dispute", {})).data.code).toBe("payment.note_missing")
      const disputed = await say(order.id, "dispute", { note: "Chưa thấy tiền vào" })
      expect(disputed.data.payment).toMatchObject({ state: "disputed" })
      const { data } = await say(order.id, "confirm", { amount: order.total })
      expect(data.payment.state).toBe("confirmed")
    })

    it("collects cash, and gives back at most what came", async () => {
      const order = await made.buy(COD)
      const { id, total: amount } = order
      expect((await say(id, "confirm", { amount })).data.code).toBe("payment.move_not_allowed")
      expect((await say(id, "collected", { amount: amount - 1 })).data.code).toBe(
        "payment.amount_differs"
      )
      expect((await say(id, "collected", { amount })).data.payment.state).toBe("collected")
      expect((await say(id, "refunded", { amount: amount + 1 })).data.code).toBe(
        "payment.refund_too_large"
      )
      const { data } = await say(id, "refunded", { amount, note: "Hàng vỡ" })
      expect(data.payment).toMatchObject({ state: "refunded", refunded_amount: amount, may: [] })
      expect((await look(order.number)).payment_status).toBe("refunded")
    })

    it("says that cash was not collected", async () => {
      const { id } = await made.buy(COD)
      const { data } = await say(id, "not-collected", { note: "Khách không nhận hàng" })
      expect(data.payment).toMatchObject({ state: "not_collected", may: [] })
    })

    it("is the only one who states it: staff's capture in the dashboard is refused", async () => {
      await made.buy(VIETQR)
      const { rows } = await sql().raw("select id from payment order by created_at desc limit 1")
      const input = { payment_id: String(rows[0]?.id) }
      await expect(capturePaymentWorkflow(getContainer()).run({ input })).rejects.toMatchObject({
        code: "payment.only_producer_states",
      })
    })

    describe("a cancelled order", () => {
      const cancel = (order_id: string) =>
        cancelOrderWorkflow(getContainer()).run({ input: { order_id } as never })

      it("asks nobody for money any more", async () => {
        const order = await made.buy(VIETQR)
        await cancel(order.id)
        const read = await made.clients
          .withKey(order.token)
          .get(`/store/ocop/orders/${order.id}/payment`)
        expect(read.data).toMatchObject({ account: null, qr: null })
        const answers = [await transferred(order), await say(order.id, "confirm", { amount: 1 })]
        expect(answers.map(refusedWith)).toEqual(
          answers.map(() => ({ status: 400, code: "payment.order_canceled" }))
        )
      })

      it("owes back what the buyer said was paid", async () => {
        const order = await made.buy(VIETQR)
        await transferred(order)
        await say(order.id, "confirm", { amount: order.total })
        await cancel(order.id)
        const reads = async () => (await made.clients.owner.get(path(order.id))).data.payment
        // the event of the order is heard by a subscriber
        for (let turn = 0; turn < 100 && (await reads()).state !== "refund_due"; turn++);
        expect(await reads()).toMatchObject({ state: "refund_due", may: ["dispute", "refund"] })
        const { data } = await say(order.id, "refunded", { amount: order.total })
        expect(data.payment.state).toBe("refunded")
      })
    })

    describe("the clock", () => {
      const ring = async (hours: number) => {
        const now = new Date(Date.now() + hours * 3_600_000).toISOString()
        return (await runPaymentClockWorkflow(getContainer()).run({ input: { now } })).result.rung
      }
      const letters = async () => {
        const { rows } = await sql().raw('select template, "to" from notification order by id')
        return rows
      }

      it("reminds the buyer once, ends the time, and a late transfer is still said", async () => {
        const order = await made.buy(VIETQR)
        await made.clients.owner.get(path(order.id))
        expect(await ring(23)).toEqual([])
        expect(await ring(25)).toEqual(["remind_buyer"])
        expect(await ring(26)).toEqual([])
        expect(await ring(49)).toEqual(["expire"])
        expect(await ring(50)).toEqual([])
        expect((await made.clients.owner.get(path(order.id))).data.payment.state).toBe("expired")
        expect((await transferred(order)).data.payment.state).toBe("late_transfer_stated")
        expect((await say(order.id, "confirm", { amount: order.total })).status).toBe(200)
      })

      it("reminds the producer and then staff, each once", async () => {
        await sql().raw("update ocop_producer set email = 'htx@example.vn'")
        process.env.OPERATOR_EMAIL = "san@example.vn"
        const order = await made.buy(VIETQR)
        await transferred(order)
        expect(await ring(25)).toEqual(["remind_producer"])
        expect(await ring(73)).toEqual(["escalate"])
        expect(await ring(999)).toEqual([])
        delete process.env.OPERATOR_EMAIL
        expect(await letters()).toEqual(
          expect.arrayContaining([
            { template: "payment.remind_producer", to: "htx@example.vn" },
            { template: "payment.escalate", to: "san@example.vn" },
          ])
        )
      })
    })

    describe("the account", () => {
      const put = (client: PaymentWorld["clients"]["owner"], change: object = {}) =>
        client.put(made.BANK, { ...ACCOUNT, ...change })

      it("is an owner's to change, the earlier one stays, the same again changes nothing", async () => {
        expect((await made.clients.anyone.get(made.BANK)).status).toBe(401)
        expect((await put(made.clients.anyone)).status).toBe(401)
        expect(refusedWith(await put(made.clients.packer)).code).toBe("member.role_insufficient")
        expect(refusedWith(await put(made.clients.liar)).status).toBe(404)
        const again = await put(made.clients.owner)
        expect(again.data).toMatchObject({ account: KEPT_ACCOUNT, history: [] })
        const { status, data } = await put(made.clients.owner, { account_number: "4200999888777" })
        expect(status).toBe(200)
        expect(Object.keys(data.account).sort()).toEqual([
          "account_holder",
          "account_number",
          "bank_name",
          "bank_short_name",
          "bin",
          "created_at",
          "id",
          "replaced_at",
          "state",
        ])
        expect(data).toMatchObject({
          account: { account_number: "4200999888777", state: "active", replaced_at: null },
          history: [{ ...KEPT_ACCOUNT, state: "replaced" }],
        })
        expect((await made.clients.other.get(made.BANK)).data).toEqual({
          account: null,
          history: [],
        })
      })

      it.each([
        [{ bin: "000000" }, "bank_account.bank_unknown"],
        [{ account_number: "12 3" }, "bank_account.number_malformed"],
        [{ account_holder: "" }, "bank_account.holder_malformed"],
        [{ account_number: undefined }, "bank_account.number_malformed"],
      ])("is refused with %j", async (change, code) => {
        expect(refusedWith(await put(made.clients.owner, change))).toEqual({ status: 400, code })
      })

      it.each([
        ["update ocop_bank_account set account_number = '1'"],
        ["delete from ocop_bank_account"],
        ["update ocop_payment_change set note = 'x'"],
        ["delete from ocop_payment_change"],
      ])("and what was said stay as they are: %s", async (statement) => {
        const { id } = await made.buy(COD)
        await made.clients.owner.get(path(id))
        await expect(sql().raw(statement)).rejects.toThrow(/never changed/)
      })
    })
  },
})
