import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { fileURLToPath } from "node:url"

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, "listening")
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (!address || typeof address === "string") throw new Error("No free port")
  return address.port
}

const SERVER = fileURLToPath(new URL("../../storefront/server/index.mjs", import.meta.url))

export interface Storefront {
  origin: string
  process: ChildProcess
  /** What it wrote so far, to either stream. */
  log: () => string
}

/** A built storefront of its own whose API never answers. */
export const startWithoutApi = async (env: Record<string, string> = {}): Promise<Storefront> => {
  const [port, nobody] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: `${port}`, API_URL: `http://localhost:${nobody}`, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let log = ""
  const started = new Promise<void>((done, fail) => {
    child.once("exit", () => fail(new Error(`The storefront did not start:\n${log}`)))
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        log += String(text)
        if (log.includes("Storefront:")) done()
      })
  })
  await started
  return { origin: `http://localhost:${port}`, process: child, log: () => log }
}
