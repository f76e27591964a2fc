import { producerStatement } from "./capture-mark"
import { CodPaymentProvider } from "./cod"
import { describePaymentProvider } from "./describe-payment-provider.spec"
import { VietQrPaymentProvider } from "./vietqr"

const PROVIDERS = [
  ["cod", CodPaymentProvider],
  ["vietqr", VietQrPaymentProvider],
] as const

for (const [name, Provider] of PROVIDERS)
  describePaymentProvider(name, () => ({
    provider: new Provider({}),
    capturable: (authorised) => ({ ...authorised, ...producerStatement }),
  }))

it.each(PROVIDERS)("%s says its name and captures nothing by itself", async (name, Provider) => {
  const provider = new Provider({})
  expect(provider.getIdentifier()).toBe(name)
  const { data } = await provider.authorizePayment()
  await expect(provider.capturePayment({ data })).rejects.toMatchObject({
    code: "payment.only_producer_states",
  })
})

it.each([[-1], [120_000.5], [NaN]])("an amount of %p is refused", async (amount) => {
  const provider = new VietQrPaymentProvider({})
  const session = { amount, currency_code: "vnd" }
  await expect(provider.initiatePayment(session)).rejects.toMatchObject({
    code: "payment.amount_malformed",
  })
  await expect(provider.updatePayment(session)).rejects.toMatchObject({
    code: "payment.amount_malformed",
  })
})
