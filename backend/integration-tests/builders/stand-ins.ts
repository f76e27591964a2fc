import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

export interface Mail {
  from: string
  to: string[]
  raw: string
}

export interface Upload {
  path: string
  body: string
}

/** Something that stands in for a server of the outside world until it is stopped. */
export interface StandIn<Kept> {
  port: number
  kept: Kept[]
  stop(): Promise<void>
}

/** A mail server that keeps what it is given. */
export const startMailServer = async (): Promise<StandIn<Mail>> => {
  const kept: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        const from = mailFrom ? mailFrom.address : ""
        const to = rcptTo.map(({ address }) => address)
        kept.push({ from, to, raw: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return { port, kept, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

const answerUploads = (kept: Upload[]): Server =>
  createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "")
      if (request.method === "PUT") kept.push({ path, body: Buffer.concat(parts).toString() })
      response.writeHead(200, { etag: '"kept"' }).end()
    })
  })

/** A bucket that takes every upload. */
export const startBucket = async (): Promise<StandIn<Upload>> => {
  const kept: Upload[] = []
  const server = answerUploads(kept)
  await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port, kept, stop }
}
