import type { ICacheService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../../lib/refusal"

/** Wrong phones for one order number within the window, after which the number is closed. */
export const MAX_WRONG_ATTEMPTS = 10
export const ATTEMPT_WINDOW_SECONDS = 15 * 60

interface Attempts {
  wrong: number
  /** Milliseconds since 1970 at which counting starts anew. */
  until: number
}

const fresh = (now: number): Attempts => ({ wrong: 0, until: now + ATTEMPT_WINDOW_SECONDS * 1000 })

/** The Caching Module where it is configured (Redis, shared by all servers), else the in-memory one. */
const cacheOf = (container: MedusaContainer) => {
  const caching = container.resolve(Modules.CACHING, { allowUnregistered: true })
  if (caching) {
    return {
      read: async (key: string) => (await caching.get({ key })) as Attempts | null,
      write: (key: string, data: Attempts, ttl: number) =>
        caching.set({ key, data: { ...data }, ttl }),
    }
  }
  const memory: ICacheService = container.resolve(Modules.CACHE)
  return {
    read: (key: string) => memory.get<Attempts>(key),
    write: (key: string, data: Attempts, ttl: number) => memory.set(key, data, ttl),
  }
}

const keyOf = (subject: string): string => `ocop:attempts:${subject}`

const attemptsAt = async (container: MedusaContainer, subject: string, now: number) => {
  const kept = await cacheOf(container).read(keyOf(subject))
  const attempts = kept && kept.until > now ? kept : fresh(now)
  if (attempts.wrong >= MAX_WRONG_ATTEMPTS) throw refusal("request.too_many_attempts")
  return attempts
}

/** @throws MedusaError `request.too_many_attempts` while the subject is closed */
export const assertOpen = async (container: MedusaContainer, subject: string): Promise<void> => {
  await attemptsAt(container, subject, Date.now())
}

/**
 * Runs a guess and counts it when it finds nothing. Numbers that do not exist are counted alike,
 * so that a closed number tells nothing.
 *
 * @throws MedusaError `request.too_many_attempts` once the subject is closed
 */
export const withLimitedAttempts = async <Found>(
  container: MedusaContainer,
  subject: string,
  guess: () => Promise<Found | null>,
  now = Date.now()
): Promise<Found | null> => {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(keyOf(subject), async () => {
    const attempts = await attemptsAt(container, subject, now)
    const found = await guess()
    if (!found) {
      const ttl = Math.ceil((attempts.until - now) / 1000)
      await cacheOf(container).write(
        keyOf(subject),
        { ...attempts, wrong: attempts.wrong + 1 },
        ttl
      )
    }
    return found
  })
}
