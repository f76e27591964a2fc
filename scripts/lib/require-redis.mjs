// @ts-check
import { connect } from "node:net"
import { PlainError } from "./run.mjs"

/** Medusa would try again without end. @param {string | undefined} url none: nothing to ask for */
export const requireRedis = async (url) => {
  if (!url) return
  const { hostname, port } = new URL(url)
  const isThere = await new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 5000 })
    socket.on("connect", () => resolve(true))
    for (const event of ["error", "timeout"]) socket.on(event, () => resolve(false))
    socket.on("connect", () => socket.end())
  })
  if (!isThere)
    throw new PlainError(
      `The Redis server of REDIS_URL does not answer at ${hostname}:${port || 6379}: start it, or unset REDIS_URL.`
    )
}
