import { paymentProviders } from "./payments"

const KEYS = { STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
const DECLARED = { PLATFORM_HAS_PAYMENT_FUNCTION: "true" }

const ids = (env: Record<string, string>) => paymentProviders(env).map(({ id }) => id)

it.each([
  [{}, ["ocop"]],
  [DECLARED, ["ocop"]],
  [{ STRIPE_API_KEY: "", STRIPE_WEBHOOK_SECRET: "" }, ["ocop"]],
  [{ ...KEYS, ...DECLARED }, ["ocop", "stripe"]],
])("with %j orders are paid through %j", (env, providers) => {
  expect(ids(env as Record<string, string>)).toEqual(providers)
})

it.each([
  [KEYS, /withhold/],
  [{ ...KEYS, PLATFORM_HAS_PAYMENT_FUNCTION: "yes" }, /withhold/],
  [{ STRIPE_API_KEY: "sk_test_1" }, /withhold/],
  [{ STRIPE_API_KEY: "sk_test_1", ...DECLARED }, /STRIPE_WEBHOOK_SECRET/],
  [{ STRIPE_WEBHOOK_SECRET: "whsec_1", ...DECLARED }, /STRIPE_API_KEY/],
])("does not start with %j", (env, message) => {
  expect(() => ids(env as Record<string, string>)).toThrow(message)
})
