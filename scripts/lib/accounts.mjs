// @ts-check
// Secrets and accounts of this checkout, made once and kept where only its owner reads them.
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DATA } from "./paths.mjs"

const random = () => randomBytes(32).toString("base64url")

/**
 * @template T
 * @param {string} path
 * @param {() => T} make
 * @returns {T}
 */
const keep = (path, make) => {
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}
  // a later version of the floor asks for more than an earlier one kept
  const made = { ...make(), ...kept }
  if (Object.keys(made).length === Object.keys(kept).length) return kept
  mkdirSync(DATA, { recursive: true, mode: 0o755 })
  writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  return made
}

/** @typedef {{ jwt: string, cookie: string, identity: string, certificate: string }} Secrets */

const newSecrets = () => ({
  jwt: random(),
  cookie: random(),
  identity: random(),
  certificate: random(),
})

/** @param {string} [folder] @returns {Secrets} the environment's, else our own */
export const secretsOf = (folder = DATA) => {
  const { JWT_SECRET: jwt, COOKIE_SECRET: cookie, IDENTITY_SECRET: identity } = process.env
  const { CERTIFICATE_KEY: certificate } = process.env
  if (jwt && cookie && identity && certificate) return { jwt, cookie, identity, certificate }
  const kept = keep(join(folder, "secrets.json"), newSecrets)
  return {
    jwt: jwt || kept.jwt,
    cookie: cookie || kept.cookie,
    identity: identity || kept.identity,
    certificate: certificate || kept.certificate,
  }
}

const accountsFile = (/** @type {string} */ folder) => join(folder, "accounts.json")

const password = () => randomBytes(9).toString("base64url")

/**
 * The accounts that the seed makes.
 * @param {string} [folder]
 * @returns {Record<"staff" | "customer" | "producer", { email: string, password: string }>}
 */
export const accountsOf = (folder = DATA) => {
  const { env } = process
  return keep(accountsFile(folder), () => ({
    staff: {
      email: env.OCOP_STAFF_EMAIL || "canbo@san-ocop.local",
      password: env.OCOP_STAFF_PASSWORD || password(),
    },
    customer: {
      email: env.OCOP_CUSTOMER_EMAIL || "khach@san-ocop.local",
      password: env.OCOP_CUSTOMER_PASSWORD || password(),
    },
    producer: {
      email: env.OCOP_PRODUCER_EMAIL || "chuthe@san-ocop.local",
      password: env.OCOP_PRODUCER_PASSWORD || password(),
    },
  }))
}

/** A database that was seeded elsewhere has accounts we do not know. @param {string} [folder] */
export const hasAccounts = (folder = DATA) => existsSync(accountsFile(folder))
