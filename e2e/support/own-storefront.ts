import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { createServer, request as send, type Server } from "node:http"
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from "node:net"
import { fileURLToPath } from "node:url"

const SERVER = fileURLToPath(new URL("../../storefront/server/index.mjs", import.meta.url))

const listen = async (server: Server): Promise<number> => {
  server.listen(0)
  await once(server, "listening")
  return (server.address() as AddressInfo).port // it listens on a port, not on a pipe
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

export interface OwnStorefront {
  origin: string
  process: ChildProcess
}

/** The built storefront in a process of its own, to be stopped by whoever started it. */
const start = async (env: Record<string, string>): Promise<OwnStorefront> => {
  const port = await freePort()
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: `${port}`, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  })
  const ended = once(child, "exit").then(() => Promise.reject(new Error("It did not start")))
  await Promise.race([once(child.stdout, "data"), ended])
  ended.catch(() => undefined)
  return { origin: `http://localhost:${port}`, process: child }
}

/** A storefront whose API never answers. */
export const startWithoutApi = async (env: Record<string, string> = {}): Promise<OwnStorefront> =>
  start({ API_URL: `http://localhost:${await freePort()}`, ...env })

/** A storefront whose API can be taken away from it, or stop to answer, in the middle of a journey. */
export const startWithApi = async (
  apiUrl: string,
  env: Record<string, string> = {}
): Promise<OwnStorefront & { api: Server; hang: () => void }> => {
  let isHanging = false
  const api = createServer((request, response) => {
    if (isHanging) return
    const { method, headers, url } = request
    const onward = send(apiUrl + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on("error", () => response.destroy())
    request.pipe(onward)
  })
  const port = await listen(api)
  const own = await start({ API_URL: `http://localhost:${port}`, ...env })
  return { ...own, api, hang: () => void (isHanging = true) }
}

/** A storefront whose API answers everything with something no page can be made of. */
export const startWithSenselessApi = async (): Promise<OwnStorefront & { api: Server }> => {
  const api = createServer((_request, response) => void response.end("null"))
  const port = await listen(api)
  return { ...(await start({ API_URL: `http://localhost:${port}` })), api }
}

export interface CuttableStorefront extends OwnStorefront {
  /** From now on the API is as good as dead: connections end, and new ones are refused. */
  cutApi: () => Promise<void>
}

/** A storefront that reaches the real API over a line that can be cut. */
export const startWithCuttableApi = async (): Promise<CuttableStorefront> => {
  const target = new URL(process.env.API_URL ?? "http://localhost:9000")
  const open = new Set<Socket>()
  const line = createTcpServer((socket) => {
    const onward = connect(Number(target.port), target.hostname)
    for (const end of [socket, onward]) {
      open.add(end)
      end.on("error", () => undefined)
      end.on("close", () => (open.delete(end), socket.destroy(), onward.destroy()))
    }
    socket.pipe(onward).pipe(socket)
  })
  line.listen(0)
  await once(line, "listening")
  const { port } = line.address() as AddressInfo // it listens on a port, not on a pipe
  const cutApi = async () => {
    const closed = new Promise((done) => line.close(done))
    for (const socket of open) socket.destroy()
    await closed
  }
  return { ...(await start({ API_URL: `http://localhost:${port}` })), cutApi }
}
