// @ts-check
import { createServer } from "node:net"

/** @param {number} port 0 asks for any free one @returns {Promise<number | null>} null when taken */
const tryPort = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(null))
    server.listen({ port, host: "localhost", exclusive: true }, () => {
      const address = server.address()
      const bound = address && typeof address === "object" ? address.port : null
      server.close(() => resolve(bound))
    })
  })

/** @param {number} port */
export const isFree = async (port) => (await tryPort(port)) !== null

/** @returns {Promise<number>} */
export const freePort = async () => {
  const port = await tryPort(0)
  if (port === null) throw new Error("No free port on localhost")
  return port
}
