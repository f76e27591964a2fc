// @ts-check
import { spawn, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"

/** A failure a person can act on: shown as one sentence, without a stack. */
export class PlainError extends Error {}

/** @type {Map<import("node:child_process").ChildProcess, { whole: boolean, ended: Promise<unknown> }>} */
const running = new Map()

/**
 * Runs a command to its end; output goes to the terminal unless `quiet`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean, uid?: number, gid?: number, whole?: boolean, onLine?: (line: string) => void }} [options]
 *   whole: a stop waits for it instead of ending it; onLine: hears the lines of a quiet command
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, args, options = {}) => {
  const { quiet = false, env, whole = false, onLine, ...rest } = options
  const child = spawn(command, args, {
    cwd: ROOT,
    ...rest,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  })
  let output = ""
  const hear = (/** @type {Buffer} */ part) => {
    output += part
    const line = String(part).trim().split("\n").pop()
    if (line) onLine?.(line)
  }
  child.stdout?.on("data", hear)
  child.stderr?.on("data", hear)
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code) => resolve({ code: code ?? 1, output }))
  })
  running.set(child, { whole, ended })
  return ended.finally(() => running.delete(child))
}

/** Ends every command that `run` has not brought to its end. */
export const stopRunning = async () => {
  const all = [...running]
  for (const [child, { whole }] of all) if (!whole) child.kill("SIGTERM")
  await Promise.allSettled(all.map(([, { ended }]) => ended))
}

/**
 * The same, but an exit code other than 0 is an error that carries the last lines of output.
 * @param {Parameters<typeof run>} args
 */
export const mustRun = async (...args) => {
  const result = await run(...args)
  if (result.code === 0) return result.output
  const tail = result.output.trim().split("\n").slice(-30).join("\n")
  throw new PlainError(`${args[0]} ${args[1].join(" ")} failed (${result.code}).\n${tail}`)
}

/** @param {string} name an executable of the installed packages */
export const bin = (name) => join(ROOT, "node_modules", ".bin", name)

/** @param {string} command */
export const isInstalled = (command) =>
  spawnSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" }).status === 0

export const isRootOnDebian = () =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && isInstalled("apt-get")
