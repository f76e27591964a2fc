/** Runs in a thread of its own; memory and time are limited by whoever starts it. */
import { parentPort, workerData } from "node:worker_threads"
import { makePhoto } from "./make-photo"

makePhoto(Buffer.from(workerData as Uint8Array)).then(
  (photo) => parentPort?.postMessage(photo),
  () => parentPort?.postMessage(null)
)
