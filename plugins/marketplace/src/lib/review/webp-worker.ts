/**
 * Runs in a thread of its own: decodes a photo and encodes it as WebP in two widths, so that nothing
 * but pixels is left. Memory and time are limited by whoever starts it.
 */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { parentPort, workerData } from "node:worker_threads"

/** Widths in pixels, and the longest side: a smaller picture is never blown up. */
const SMALL = 320
const LARGE = 1280
const QUALITY = 78

interface Picture {
  width: number
  height: number
  clone(): Picture
  scaleToFit(size: { w: number; h: number }): Picture
  getBuffer(mime: string, options: { quality: number }): Promise<Uint8Array>
}

/** The WebP codec fetches its own program by a file address, which Node's fetch does not read. */
const readProgramsFromDisk = (): void => {
  globalThis.fetch = (async (url: URL | string) =>
    new Response(await readFile(fileURLToPath(String(url))), {
      headers: { "content-type": "application/wasm" },
    })) as typeof fetch
}

const open = async (bytes: Buffer): Promise<Picture> => {
  readProgramsFromDisk()
  const { createJimp } = await import("@jimp/core")
  const { defaultFormats, defaultPlugins } = await import("jimp")
  const { default: webp } = await import("@jimp/wasm-webp")
  const Reader = createJimp({ formats: [...defaultFormats, webp], plugins: [...defaultPlugins] })
  // the type of the class depends on formats and plugins; it has the shape of Picture
  return (await Reader.fromBuffer(bytes)) as unknown as Picture
}

const within = (picture: Picture, side: number): Picture =>
  Math.max(picture.width, picture.height) > side
    ? picture.scaleToFit({ w: side, h: side })
    : picture

const encode = async (picture: Picture) => ({
  width: picture.width,
  height: picture.height,
  bytes: await picture.getBuffer("image/webp", { quality: QUALITY }),
})

const draw = async (bytes: Buffer) => {
  const picture = within(await open(bytes), LARGE)
  const large = await encode(picture)
  return { large, small: await encode(within(picture, SMALL)) }
}

draw(Buffer.from(workerData as Uint8Array)).then(
  (drawn) => parentPort?.postMessage(drawn),
  () => parentPort?.postMessage(null)
)
