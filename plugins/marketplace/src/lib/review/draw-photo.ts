import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { refusal } from "@ocop/rating/lib/refusal"
import { declaredSize } from "../listing/image-size"

interface Drawn {
  width: number
  height: number
  bytes: Uint8Array
}

/** A photo drawn anew as WebP; both are the same where it is small. */
export interface DrawnPhoto {
  small: Drawn
  large: Drawn
}

const MOST_SECONDS = 60
const MOST_MEGABYTES = 768
/** More than most phones take; unpacked it is 200 MB. */
const MOST_PIXELS = 50_000_000

/** Judges a photo by its content, whatever it is called, before it is unpacked. */
const assertPhoto = (bytes: Buffer): void => {
  const size = declaredSize(bytes)
  if (!size || size.width * size.height > MOST_PIXELS) throw refusal("photo.unreadable")
}

const inThread = (bytes: Buffer): Promise<DrawnPhoto> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "webp-worker.js"), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      env: {},
      execArgv: [],
    })
    const late = setTimeout(() => void worker.terminate(), MOST_SECONDS * 1000)
    const unreadable = () => reject(refusal("photo.unreadable"))
    worker.once("message", (drawn: DrawnPhoto | null) => (drawn ? resolve(drawn) : unreadable()))
    worker.once("error", unreadable)
    worker.once("exit", () => {
      clearTimeout(late)
      unreadable()
    })
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * The photo as WebP of nothing but its pixels, turned the right way; place, device and whatever else
 * was hidden in the file are gone. One at a time: opening one takes a processor for seconds.
 *
 * @throws MedusaError `photo.unreadable` for what is no JPEG or PNG
 */
export const drawPhoto = (bytes: Buffer): Promise<DrawnPhoto> => {
  assertPhoto(bytes)
  const mine = last.then(() => inThread(bytes))
  last = mine.catch(() => undefined)
  return mine
}
