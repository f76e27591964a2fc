// @ts-check
import { execFileSync, spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { CACHE } from "../../scripts/lib/paths.mjs"
import { PlainError } from "../../scripts/lib/run.mjs"
import { onClose } from "../../scripts/lib/shutdown.mjs"

const LOGS = join(CACHE, "bench")
const PATIENCE_MS = 180_000
/** The whole floor needs its time to end in order. */
const GRACE_MS = 60_000

/** @typedef {{ name: string, command?: string, args: string[], cwd: string, env: Record<string, string | undefined> }} Program */
/** @typedef {{ name: string, pid: number, log: string, hasEnded: () => boolean, stop: () => Promise<void> }} Running */

const logOf = (/** @type {string} */ name) => {
  mkdirSync(LOGS, { recursive: true })
  const path = join(LOGS, `${name}.log`)
  return { path, file: openSync(path, "w") }
}

/**
 * Starts a program in a group of its own, so that everything it starts ends with it.
 * @param {Program} program @returns {Running}
 */
export const launch = ({ name, command = process.execPath, args, cwd, env }) => {
  const log = logOf(name)
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ["ignore", log.file, log.file],
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
  })
  closeSync(log.file)
  const { pid } = child
  if (!pid) throw new PlainError(`${name} could not be started.`)
  const ended = new Promise((resolve) => child.on("exit", resolve))
  let isOver = false
  void ended.then(() => (isOver = true))
  const signal = (/** @type {NodeJS.Signals} */ kind) => {
    if (!isOver) process.kill(-pid, kind)
  }
  const stop = async () => {
    signal("SIGINT")
    const force = setTimeout(() => signal("SIGKILL"), GRACE_MS)
    await ended
    clearTimeout(force)
  }
  onClose(stop)
  return { name, pid, log: log.path, hasEnded: () => isOver, stop }
}

const lastLines = (/** @type {string} */ path) =>
  readFileSync(path, "utf8").trim().split("\n").slice(-12).join("\n")

const isWell = (/** @type {string} */ url) =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false
  )

/**
 * Waits until an address answers well.
 * @param {Running} running @param {string} url @param {number} [patience] milliseconds
 */
export const waitUntilWell = async (running, url, patience = PATIENCE_MS) => {
  for (const end = Date.now() + patience; !(await isWell(url));) {
    if (running.hasEnded() || Date.now() > end)
      throw new PlainError(`${running.name} does not answer at ${url}.\n${lastLines(running.log)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Memory a process holds in RAM, in MB. @param {number} pid */
export const residentMegabytes = (pid) =>
  Math.round(
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024
  )
