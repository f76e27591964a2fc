import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { transferCode } from "@ocop/rules"
import { refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { buildPaymentWorld, KEPT_ACCOUNT, type PaymentWorld } from "./journey"

const MISSING = { status: 404, code: "payment.not_found" }
const VIETQR = "pp_vietqr_ocop"
const COD = "pp_cod_ocop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let made: PaymentWorld

    beforeAll(async () => {
      made = await buildPaymentWorld(getContainer(), api as never)
    })

    const path = (id: string, rest = "") => `/store/ocop/orders/${id}/payment${rest}`
    const as = (headers: Record<string, string> = {}) => made.clients.withKey(headers)

    it.each([
      [VIETQR, "bank_transfer", /VietQR/],
      [COD, "cash_on_delivery", /Trả tiền mặt/],
    ])("paid by %s has it in the contract: %s", async (provider, payment, words) => {
      const order = await made.buy(provider)
      const { data } = await as(order.token).get(`/store/ocop/contracts/${order.id}`)
      expect(data.contract.content).toMatchObject({
        payment,
        terms: { payment: { text: { vi: expect.stringMatching(words) } } },
      })
    })

    describe("a buyer who transfers", () => {
      it("reads account, exact amount, code and QR of the producer", async () => {
        const order = await made.buy(VIETQR)
        const { status, data } = await as(order.token).get(path(order.id))
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["account", "payment", "qr"])
        expect(data.account).toEqual(KEPT_ACCOUNT)
        expect(Object.keys(data.payment).sort()).toEqual([
          "amount",
          "buyer_note",
          "due_at",
          "may",
          "method",
          "opened_at",
          "order_id",
          "order_number",
          "producer_note",
          "received_amount",
          "refunded_amount",
          "state",
          "state_since",
          "transfer_code",
        ])
        expect(data.payment).toMatchObject({
          order_id: order.id,
          order_number: order.number,
          method: "vietqr",
          state: "awaiting_transfer",
          amount: order.total,
          transfer_code: transferCode(order.number),
          may: ["state_transfer"],
        })
        expect(data.qr.text).toContain(
          `54${String(order.total).length.toString().padStart(2, "0")}${order.total}`
        )
        expect(data.qr.text).toContain(transferCode(order.number))
        expect(data.qr.path).toMatch(/^M\d+ \d+h/)
        expect(Number.isInteger(order.total)).toBe(true)
      })

      it("says so once; the account is gone from the page, and twice is told", async () => {
        const order = await made.buy(VIETQR)
        const body = { note: "Chuyển từ tài khoản của mẹ\r\nlúc 9 giờ" }
        const first = await as(order.token).post(path(order.id, "/transferred"), body)
        expect(first.status).toBe(200)
        expect(first.data).toMatchObject({
          payment: {
            state: "transfer_stated",
            may: [],
            buyer_note: "Chuyển từ tài khoản của mẹ\nlúc 9 giờ",
          },
          account: null,
          qr: null,
        })
        const again = await as(order.token).post(path(order.id, "/transferred"), body)
        expect(refusedWith(again)).toEqual({ status: 400, code: "payment.already_stated" })
      })

      it("says it twice at the same moment and is recorded once", async () => {
        const order = await made.buy(VIETQR)
        const say = () => as(order.token).post(path(order.id, "/transferred"), {})
        const answers = await Promise.all([say(), say()])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const { data } = await made.clients.owner.get(`/producer/ocop/orders/${order.id}/payment`)
        expect(data.changes.map(({ act }: { act: string }) => act)).toEqual([
          "open",
          "state_transfer",
        ])
      })

      it("keeps the QR as a picture", async () => {
        const order = await made.buy(VIETQR)
        const answer = await (
          api as never as { get(url: string, config: object): Promise<never> }
        ).get(path(order.id, "/qr"), {
          headers: { "x-publishable-api-key": made.world.publishableKey, ...order.token },
          responseType: "arraybuffer",
        })
        const { status, headers, data } = answer as {
          status: number
          headers: Record<string, string>
          data: Buffer
        }
        expect(status).toBe(200)
        expect(headers).toMatchObject({
          "content-type": "image/png",
          "cache-control": "private, no-store",
        })
        expect(Buffer.from(data).subarray(1, 4).toString()).toBe("PNG")
      })
    })

    it("has nothing to transfer for cash", async () => {
      const order = await made.buy(COD)
      const { data } = await as(order.token).get(path(order.id))
      expect(data).toMatchObject({
        payment: { method: "cod", state: "due", amount: order.total, transfer_code: null, may: [] },
        account: null,
        qr: null,
      })
      const said = await as(order.token).post(path(order.id, "/transferred"), {})
      expect(refusedWith(said)).toEqual({ status: 400, code: "payment.move_not_allowed" })
      const picture = await as(order.token).get(path(order.id, "/qr"))
      expect(refusedWith(picture)).toEqual({ status: 404, code: "payment.no_account" })
    })

    it("counts an order through Medusa's own provider as cash", async () => {
      const order = await made.buy("pp_system_default")
      const { data } = await as(order.token).get(path(order.id))
      expect(data.payment).toMatchObject({ method: "cod", state: "due" })
    })

    it.each(["", "/qr"])("is nobody else's (%p)", async (rest) => {
      const order = await made.buy(VIETQR)
      const other = await made.buy(VIETQR)
      const stranger = await signInCustomer(getContainer(), api)
      const answers = [
        await as().get(path(order.id, rest)),
        await as({ "x-ocop-contract-token": "1.abc" }).get(path(order.id, rest)),
        await as(other.token).get(path(order.id, rest)),
        await as(stranger).get(path(order.id, rest)),
        await as(order.token).get(path("order_unknown", rest)),
        await as(order.token).get(path("%00", rest)),
      ]
      expect(answers.map(refusedWith)).toEqual(answers.map(() => MISSING))
    })

    it("lets nobody else say that it was paid", async () => {
      const order = await made.buy(VIETQR)
      const stranger = await signInCustomer(getContainer(), api)
      const answers = [
        await as().post(path(order.id, "/transferred"), {}),
        await as(stranger).post(path(order.id, "/transferred"), {}),
      ]
      expect(answers.map(refusedWith)).toEqual([MISSING, MISSING])
    })

    it("opens to the customer who placed it", async () => {
      const customer = await signInCustomer(getContainer(), api)
      const cart = await made.prepare(VIETQR)
      await as(customer).post(`/store/carts/${cart}/customer`, {})
      await made.shopper.choosePayment(cart, VIETQR)
      const order = await made.finish(cart)
      expect((await as(customer).get(path(order.id))).data.account).toEqual(KEPT_ACCOUNT)
      const said = await as(customer).post(path(order.id, "/transferred"), {})
      expect(said.data.payment.state).toBe("transfer_stated")
    })

    it.each([
      [{ note: "a".repeat(301) }, "payment.note_too_long"],
      [{ note: 5 }, "payment.note_missing"],
      [[], "request.invalid"],
    ])("refuses the body %j", async (body, code) => {
      const order = await made.buy(VIETQR)
      const answer = await as(order.token).post(path(order.id, "/transferred"), body)
      expect(refusedWith(answer)).toEqual({ status: 400, code })
    })

    it("keeps nothing that a shopper writes into a payment session", async () => {
      const order = await made.buy(VIETQR, { statement: "stated_by_producer" })
      const { data } = await as(order.token).get(path(order.id))
      expect(data.payment.state).toBe("awaiting_transfer")
      const look = await made.shopper.lookUp(order.number, "0905123456")
      expect(look.data.order.payment_status).toBe("authorized")
    })
  },
})
