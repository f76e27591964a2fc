import type { IPaymentProvider } from "@medusajs/framework/types"
import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"

export interface PaymentProviderCase {
  provider: IPaymentProvider
  /** What the buyer does elsewhere between opening a session and authorising it. */
  beforeAuthorising?: (data: Record<string, unknown>) => void
  /** Data of a payment that may be captured: what the other side has agreed to. */
  capturable: (authorised: Record<string, unknown>) => Record<string, unknown>
  /** A webhook that is nobody's: unsigned or forged. */
  forged?: { data: Record<string, unknown>; rawData: string; headers: Record<string, unknown> }
}

const context = { idempotency_key: "payses_1" }
const session = { amount: 120_000, currency_code: "vnd", data: { session_id: "payses_1" }, context }

/** What every adapter of the floor keeps, whoever is behind it. For use inside jest. */
export const describePaymentProvider = (name: string, make: () => PaymentProviderCase): void => {
  describe(`payment provider ${name}`, () => {
    const authorise = async ({ provider, beforeAuthorising }: PaymentProviderCase) => {
      const { data = {} } = await provider.initiatePayment(session)
      beforeAuthorising?.(data)
      return provider.authorizePayment({ data, context })
    }

    it("opens a session that is not paid yet", async () => {
      const { provider } = make()
      const opened = await provider.initiatePayment(session)
      expect([undefined, PaymentSessionStatus.PENDING]).toContain(opened.status)
    })

    it("opens the same session for the same key", async () => {
      const { provider } = make()
      const [one, other] = [
        await provider.initiatePayment(session),
        await provider.initiatePayment(session),
      ]
      expect(one.id).toBe(other.id)
    })

    it("keeps nothing that a shopper put into the session", async () => {
      const { provider } = make()
      const data = { session_id: "payses_1", statement: "stated_by_producer", evil: "x" }
      const opened = await provider.initiatePayment({ ...session, data })
      expect(opened.data).not.toMatchObject({ evil: "x" })
      expect(opened.data).not.toMatchObject({ statement: "stated_by_producer" })
    })

    it("does not take money for authorising", async () => {
      const authorised = await authorise(make())
      expect(authorised.status).toBe(PaymentSessionStatus.AUTHORIZED)
    })

    it("captures what was agreed, and the same again for a second try", async () => {
      const made = make()
      const { data = {} } = await authorise(made)
      const input = { data: made.capturable(data), context: { idempotency_key: "capt_1" } }
      const first = await made.provider.capturePayment(input)
      const second = await made.provider.capturePayment({ ...input, data: first.data ?? {} })
      expect(second.data).toEqual(first.data)
    })

    it("refunds, cancels and forgets without an error", async () => {
      const made = make()
      const { data = {} } = await authorise(made)
      const paid = made.capturable(data)
      await expect(
        made.provider.refundPayment({ amount: 1, data: paid, context })
      ).resolves.toBeTruthy()
      await expect(made.provider.cancelPayment({ data, context })).resolves.toBeTruthy()
      await expect(made.provider.deletePayment({ data, context })).resolves.toBeTruthy()
    })

    it("follows a changed amount", async () => {
      const { provider } = make()
      const { data } = await provider.initiatePayment(session)
      const changed = await provider.updatePayment({ ...session, amount: 119_999, data })
      expect(changed.status).not.toBe(PaymentSessionStatus.CAPTURED)
    })

    it("lets a forged webhook do nothing", async () => {
      const { provider, forged } = make()
      const payload = forged ?? { data: { paid: true }, rawData: "{}", headers: {} }
      const action = await provider.getWebhookActionAndData(payload as never).then(
        (result) => result.action,
        () => "refused"
      )
      expect([PaymentActions.NOT_SUPPORTED, "refused"]).toContain(action)
    })
  })
}
