/**
 * Runs in a thread of its own: decodes an image and encodes it anew, so that nothing but pixels is
 * left (no place, no device, no appended file). Memory and time are limited by whoever starts it.
 */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { parentPort, workerData } from "node:worker_threads"

/** Longest side of what is kept, in pixels: text of a scanned A4 page stays readable. */
const LONGEST_SIDE = 2400

type ImageType = "image/jpeg" | "image/png" | "image/webp"

interface Bitmap {
  width: number
  height: number
  scaleToFit(size: { w: number; h: number }): unknown
  getBuffer(mime: string, options?: object): Promise<Uint8Array>
}

interface Reader {
  fromBuffer(bytes: Buffer): Promise<Bitmap>
}

/** The WebP codec fetches its own program by a file address, which Node's fetch does not read. */
const readProgramsFromDisk = (): void => {
  globalThis.fetch = (async (url: URL | string) =>
    new Response(await readFile(fileURLToPath(String(url))), {
      headers: { "content-type": "application/wasm" },
    })) as typeof fetch
}

const webpReader = async (): Promise<Reader> => {
  readProgramsFromDisk()
  const { createJimp } = await import("@jimp/core")
  const { defaultPlugins } = await import("jimp")
  const { default: webp } = await import("@jimp/wasm-webp")
  // the class that is made has the reader's shape, its type depends on the formats
  return createJimp({ formats: [webp], plugins: [...defaultPlugins] }) as unknown as Reader
}

const readerOf = async (mime: ImageType): Promise<Reader> =>
  mime === "image/webp" ? webpReader() : ((await import("jimp")).Jimp as unknown as Reader)

const reencode = async (bytes: Buffer, mime: ImageType): Promise<Uint8Array> => {
  const image = await (await readerOf(mime)).fromBuffer(bytes)
  if (Math.max(image.width, image.height) > LONGEST_SIDE)
    image.scaleToFit({ w: LONGEST_SIDE, h: LONGEST_SIDE })
  return image.getBuffer(mime, mime === "image/png" ? {} : { quality: 85 })
}

const { bytes, mime } = workerData as { bytes: Uint8Array; mime: ImageType }
reencode(Buffer.from(bytes), mime).then(
  (clean) => parentPort?.postMessage({ ok: true, bytes: clean }),
  (error: unknown) => parentPort?.postMessage({ ok: false, why: String(error) })
)
