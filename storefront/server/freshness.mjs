// @ts-check
// Whether what was kept still holds: the API tells of every change that public pages may show.

/**
 * @typedef {object} Freshness
 * @property {() => boolean} isLive false: changes may have passed unheard
 * @property {() => number} generation another number after every change
 * @property {() => void} stop
 */

/** @param {string} text @returns {[events: string[], rest: string]} */
const splitEvents = (text) => {
  const parts = text.split("\n\n")
  const rest = parts.pop() ?? ""
  return [parts, rest]
}

/**
 * @param {object} options
 * @param {string} options.url of the stream of changes
 * @param {number} [options.silenceMs] a stream that says nothing for so long is lost
 * @param {number} [options.retryMs]
 * @param {typeof fetch} [options.fetch]
 * @returns {Freshness}
 */
export const followChanges = ({
  url,
  silenceMs = 15_000,
  retryMs = 1_000,
  fetch = globalThis.fetch,
}) => {
  const stopped = new AbortController()
  let isLive = false
  let generation = 0

  const listen = async () => {
    const silent = new AbortController()
    const timer = setTimeout(() => silent.abort(), silenceMs)
    try {
      const signal = AbortSignal.any([stopped.signal, silent.signal])
      const answer = await fetch(url, { headers: { accept: "text/event-stream" }, signal })
      if (answer.status !== 200 || !answer.body) return void (await answer.body?.cancel())
      generation += 1
      isLive = true
      let rest = ""
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
      for (;;) {
        const { value: text, done } = await reader.read()
        if (done) return
        timer.refresh()
        const [events, left] = splitEvents(rest + text)
        rest = left
        if (events.some((event) => event.startsWith("event: changed"))) generation += 1
      }
    } finally {
      clearTimeout(timer)
      isLive = false
      generation += 1
    }
  }

  const follow = async () => {
    while (!stopped.signal.aborted) {
      await listen().catch(() => undefined)
      if (stopped.signal.aborted) return
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, retryMs)
        stopped.signal.addEventListener("abort", () => (clearTimeout(timer), resolve(undefined)))
      })
    }
  }
  void follow()
  return {
    isLive: () => isLive,
    generation: () => generation,
    stop: () => stopped.abort(),
  }
}
