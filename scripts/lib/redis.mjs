// @ts-check
// A Redis server of the tests' own, where one can be had.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "./ports.mjs"
import { isInstalled, isRootOnDebian, run } from "./run.mjs"

const install = async () => {
  if (isInstalled("redis-server") || !isRootOnDebian()) return
  await run("apt-get", ["update"], { quiet: true })
  await run("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], {
    quiet: true,
    env: { DEBIAN_FRONTEND: "noninteractive" },
  })
}

/** @param {number} port @returns {Promise<boolean>} whether the server there answers PING */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: "localhost" }, () => socket.write("PING\r\n"))
    socket.once("data", (data) => {
      socket.destroy()
      resolve(data.toString().startsWith("+PONG"))
    })
    socket.once("error", () => resolve(false))
  })

/** @param {number} port @param {import("node:child_process").ChildProcess} child */
const untilReady = async (port, child) => {
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error("Redis ended before it answered")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Starts Redis on a free port, installing it first where we are root on Debian.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null where there is none
 */
export const startRedis = async () => {
  await install()
  if (!isInstalled("redis-server")) return null
  const folder = mkdtempSync(join(tmpdir(), "ocop-redis-"))
  const port = await freePort()
  const options = ["--port", String(port), "--bind", "localhost", "--save", "", "--dir", folder]
  const child = spawn("redis-server", options, { stdio: "ignore" })
  await untilReady(port, child)
  const stop = async () => {
    child.kill("SIGTERM")
    if (child.exitCode === null) await once(child, "exit")
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `redis://localhost:${port}`, stop }
}
