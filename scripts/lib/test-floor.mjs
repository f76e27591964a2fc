// @ts-check
// What a floor of the tests' own needs besides a database.
import { randomBytes } from "node:crypto"
import { freePort } from "./ports.mjs"

const PASSWORD = "chi-de-thu-nghiem"
export const ACCOUNTS = {
  staff: { email: "canbo@san-ocop.local", password: PASSWORD },
  customer: { email: "khach@san-ocop.local", password: PASSWORD },
  producer: { email: "chuthe@san-ocop.local", password: PASSWORD },
}

const secret = () => randomBytes(32).toString("base64url")

export const testFloor = async () => ({
  apiPort: await freePort(),
  storefrontPort: await freePort(),
  secrets: { jwt: secret(), cookie: secret(), identity: secret(), certificate: secret() },
})
