import { keptAnswer } from "./kept-answers.server"

const NOON = Date.parse("2026-11-25T05:00:00Z")

let questions = 0
/** Tests share one memory: each asks something of its own. */
const asking = () => {
  const question = `question ${questions++}`
  let calls = 0
  const ask = async () => ++calls
  return {
    at: (now: number) => keptAnswer(question, ask, now),
    calls: () => calls,
    question,
  }
}

const follow = (state = { isLive: true, generation: 1 }) => {
  globalThis.ocopFreshness = { isLive: () => state.isLive, generation: () => state.generation }
  return state
}

afterEach(() => {
  globalThis.ocopFreshness = undefined
})

it("asks once for all who ask the same", async () => {
  follow()
  const one = asking()
  expect(await Promise.all([one.at(NOON), one.at(NOON), one.at(NOON + 59_999)])).toEqual([1, 1, 1])
})

it("asks anew when something has changed", async () => {
  const state = follow()
  const one = asking()
  await one.at(NOON)
  state.generation++
  expect(await one.at(NOON)).toBe(2)
})

it("asks anew after a minute, and on the next day in Vietnam", async () => {
  follow()
  const one = asking()
  const lateEvening = Date.parse("2026-11-25T16:59:59.500Z")
  await one.at(NOON)
  expect(await one.at(NOON + 60_000)).toBe(2)
  await one.at(lateEvening)
  expect(await one.at(lateEvening + 500)).toBe(4)
})

it("keeps nothing while changes may pass unheard, or nobody listens", async () => {
  const one = asking()
  await one.at(NOON)
  follow({ isLive: false, generation: 1 })
  await one.at(NOON)
  await one.at(NOON)
  expect(one.calls()).toBe(3)
})

it("does not keep a failure", async () => {
  follow()
  const { question, at } = asking()
  await expect(keptAnswer(question, () => Promise.reject(new Error("down")), NOON)).rejects.toThrow(
    "down"
  )
  expect(await at(NOON)).toBe(1)
})
