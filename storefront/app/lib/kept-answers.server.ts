import { LRUCache } from "lru-cache"
import { localDateInVietnam } from "@ocop/rules"

/** Whether what was kept still holds; the server beside the pages follows the API's changes. */
export interface Freshness {
  /** False: changes may have passed unheard. */
  isLive: () => boolean
  /** Another number after every change. */
  generation: () => number
}

declare global {
  /** Set by the server in production; without it nothing is kept. */
  var ocopFreshness: Freshness | undefined
}

interface Kept {
  answer: Promise<unknown>
  generation: number
  until: number
}

const FRESH_MS = 60_000
const MOST = 300

const answers = new LRUCache<string, Kept>({ max: MOST })

const holds = (kept: Kept, freshness: Freshness, now: number): boolean =>
  kept.generation === freshness.generation() && now < kept.until

/**
 * One call for all pages that ask the same before anything has changed. Only for what is the same
 * for everybody: the key says the whole question. Terms of certificates end with the day, so it is
 * part of the question.
 *
 * @param ask is not called while a kept answer holds; a failure is not kept
 */
export const keptAnswer = <Answer>(
  question: unknown,
  ask: () => Promise<Answer>,
  now = Date.now()
): Promise<Answer> => {
  const freshness = globalThis.ocopFreshness
  if (!freshness?.isLive()) return ask()
  const key = JSON.stringify([localDateInVietnam(new Date(now)), question])
  const found = answers.get(key)
  // the key names the endpoint, whose answers have one type
  if (found && holds(found, freshness, now)) return found.answer as Promise<Answer>
  const generation = freshness.generation()
  const answer = ask()
  answers.set(key, { answer, generation, until: now + FRESH_MS })
  answer.catch(() => answers.get(key)?.answer === answer && answers.delete(key))
  return answer
}
