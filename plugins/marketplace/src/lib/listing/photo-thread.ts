import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { refusal } from "@ocop/rating/lib/refusal"
import { declaredSize } from "./image-size"
import type { MadePhoto } from "./make-photo"

/** Longest time one picture may take, and the memory it may use. */
const MOST_SECONDS = 60
const MOST_MEGABYTES = 768
/** More than most phones take; unpacked it is 200 MB. */
const MOST_PIXELS = 50_000_000
const FEWEST_PIXELS_WIDE = 200

/** Judges a picture by its content, whatever it is called, before it is unpacked. */
export const assertPicture = (bytes: Buffer): void => {
  const declared = declaredSize(bytes)
  if (!declared || declared.width < FEWEST_PIXELS_WIDE) throw refusal("listing.photo_unreadable")
  if (declared.width * declared.height > MOST_PIXELS) throw refusal("listing.photo_too_large")
}

const inThread = (bytes: Buffer): Promise<MadePhoto> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "photo-worker.js"), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      env: {},
      execArgv: [],
    })
    const unreadable = () => reject(refusal("listing.photo_unreadable"))
    const timer = setTimeout(() => void worker.terminate(), MOST_SECONDS * 1000)
    worker.once("message", (photo: MadePhoto | null) => (photo ? resolve(photo) : unreadable()))
    worker.once("error", unreadable)
    worker.once("exit", () => {
      clearTimeout(timer)
      unreadable()
    })
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * One picture at a time, in a thread of its own: opening one takes a processor for seconds.
 *
 * @throws MedusaError `listing.photo_unreadable` or `listing.photo_too_large`
 */
export const preparePhoto = (bytes: Buffer): Promise<MadePhoto> => {
  assertPicture(bytes)
  const mine = last.then(() => inThread(bytes))
  last = mine.catch(() => undefined)
  return mine
}
