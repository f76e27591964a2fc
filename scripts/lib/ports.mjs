// @ts-check
import { createServer } from "node:net"
import { PlainError } from "./run.mjs"

/**
 * @param {number} port 0 asks for any free one
 * @param {string} [host] all addresses unless told
 * @returns {Promise<number | null>} null when taken
 */
const tryPort = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const bound = address && typeof address === "object" ? address.port : null
      server.close(() => resolve(bound))
    })
  })

/** Some systems let one program listen on all addresses and another on localhost: ask for both. @param {number} port */
export const isFree = async (port) =>
  (await tryPort(port)) !== null && (await tryPort(port, "localhost")) !== null

/** @returns {Promise<number>} */
export const freePort = async () => {
  const port = await tryPort(0, "localhost")
  if (port === null) throw new Error("No free port on localhost")
  return port
}

/**
 * @param {number} port
 * @param {string} setting the variable of the environment that chooses another
 */
export const requireFreePort = async (port, setting) => {
  if (await isFree(port)) return
  throw new PlainError(
    `Port ${port} is used by another program: stop that program, or choose another port with ${setting}=${port + 1} npm start.`
  )
}
