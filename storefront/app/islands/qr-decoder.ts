/** Finds a QR in a picture, beside the page: only fetched where the browser has no reader of its own. */
import decodeQR from "qr/decode.js"

addEventListener("message", ({ data }: MessageEvent<ImageData>) => {
  try {
    postMessage(decodeQR(data))
  } catch {
    // no code in this picture
    postMessage("")
  }
})
