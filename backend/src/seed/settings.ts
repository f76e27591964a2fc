import type { Credentials } from "./accounts"

/** `none`: nothing; `commerce`: communes and a shop without products, for an operator; `demo`: all. */
export const SEED_KINDS = ["none", "commerce", "demo"] as const
export type SeedKind = (typeof SEED_KINDS)[number]

export interface SeedSettings {
  kind: SeedKind
  staff: Credentials | null
  customer: Credentials | null
  /** Of the first demonstration owner; the others have its password. */
  producer: Credentials | null
}

type Environment = Readonly<Record<string, string | undefined>>

const isKind = (text: string): text is SeedKind => (SEED_KINDS as readonly string[]).includes(text)

const credentials = (
  env: Environment,
  who: "STAFF" | "CUSTOMER" | "PRODUCER"
): Credentials | null => {
  const email = env[`OCOP_${who}_EMAIL`]?.trim().toLowerCase()
  const password = env[`OCOP_${who}_PASSWORD`]
  if (!email && !password) return null
  if (email && password) return { email, password }
  throw new Error(`Set both OCOP_${who}_EMAIL and OCOP_${who}_PASSWORD, or neither.`)
}

/** What the environment asks of the seed: OCOP_SEED, OCOP_STAFF_*, OCOP_CUSTOMER_* and OCOP_PRODUCER_*. */
export const seedSettings = (env: Environment): SeedSettings => {
  const kind = env.OCOP_SEED || "demo"
  if (!isKind(kind)) throw new Error(`OCOP_SEED is one of ${SEED_KINDS.join(", ")}, not "${kind}".`)
  return {
    kind,
    staff: credentials(env, "STAFF"),
    customer: credentials(env, "CUSTOMER"),
    producer: credentials(env, "PRODUCER"),
  }
}
