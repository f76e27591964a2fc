import { Worker } from "node:worker_threads"

/** Longest side of a photo that is kept, in pixels: enough to see a broken seal. */
const MAX_SIDE = 1600
/** What a small file may unfold to, in pixels. */
export const MAX_PIXELS = 50_000_000
const SECONDS = 60

/**
 * Drawing takes seconds of a processor, which a server's own thread does not have. Text, because a
 * thread takes a file, and this one's name differs before and after the build.
 */
const DRAW = `
const { parentPort, workerData } = require("node:worker_threads")
const { createRequire } = require("node:module")
const { Jimp } = createRequire(workerData.from)("jimp")
const draw = async ({ bytes, side, pixels }) => {
  const decoding = { maxResolutionInMP: pixels / 1e6, maxMemoryUsageInMB: 512 }
  const image = await Jimp.fromBuffer(Buffer.from(bytes), { "image/jpeg": decoding })
  if (Math.max(image.width, image.height) > side) image.scaleToFit({ w: side, h: side })
  return await image.getBuffer("image/jpeg", { quality: 82 })
}
draw(workerData).then((drawn) => parentPort.postMessage(drawn))
`

/** The picture as a JPEG of nothing but its pixels. */
export const redrawPhoto = (bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const workerData = { bytes, side: MAX_SIDE, pixels: MAX_PIXELS, from: __filename }
    const worker = new Worker(DRAW, { eval: true, workerData })
    const late = setTimeout(() => void worker.terminate(), SECONDS * 1000)
    worker.once("message", (drawn: Uint8Array) => resolve(Buffer.from(drawn)))
    worker.once("error", reject)
    worker.once("exit", () => {
      clearTimeout(late)
      reject(new Error("No picture was drawn"))
    })
  })
