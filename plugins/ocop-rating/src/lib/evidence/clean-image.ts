import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { refusal } from "../refusal"

/** Longest time one image may take, and the memory it may use. */
const MAX_SECONDS = 60
const MAX_MEGABYTES = 768

type Answer = { ok: true; bytes: Uint8Array } | { ok: false; why: string }

const inThread = (bytes: Buffer, mime: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "image-worker.js"), {
      workerData: { bytes, mime },
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
      env: {},
      execArgv: [],
    })
    const unreadable = () => reject(refusal("evidence.unreadable"))
    const timer = setTimeout(() => void worker.terminate(), MAX_SECONDS * 1000)
    worker.once("message", (answer: Answer) =>
      answer.ok ? resolve(Buffer.from(answer.bytes)) : unreadable()
    )
    worker.once("error", unreadable)
    worker.once("exit", () => {
      clearTimeout(timer)
      unreadable()
    })
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * The same picture and nothing else: decoded and encoded anew, at most 2,400 pixels long. One at a
 * time, in a thread of its own: opening an image takes a processor for seconds.
 *
 * @throws MedusaError `evidence.unreadable`
 */
export const cleanImage = (bytes: Buffer, mime: string): Promise<Buffer> => {
  const mine = last.then(() => inThread(bytes, mime))
  last = mine.catch(() => undefined)
  return mine
}
