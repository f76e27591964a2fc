// @ts-check
// Numbers of processes are used again, so a process is known by its number and its birth.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

/** @typedef {{ pid: number, birth: string }} Identity */

const PROC = existsSync("/proc/self/stat")

const ps = (/** @type {number} */ pid, /** @type {string} */ column) =>
  spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ||
  null

const linuxBirth = (/** @type {number} */ pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    // a zombie has ended, only nobody has asked yet how
    if (state === "Z") return null
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${rest[18]}`
  } catch {
    return null
  }
}

/** When a process began, as text to compare. @param {number} pid @returns {string | null} null when there is none */
export const birthOf = (pid) => (PROC ? linuxBirth(pid) : ps(pid, "lstart"))

/** @param {number} pid @returns {Identity | null} */
export const identityOf = (pid) => {
  const birth = birthOf(pid)
  return birth === null ? null : { pid, birth }
}

/** @param {Identity} identity */
export const isAlive = ({ pid, birth }) => birthOf(pid) === birth

/** The command line of a process, empty when there is none. @param {number} pid */
export const commandOf = (pid) => {
  if (!PROC) return ps(pid, "command") ?? ""
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
  } catch {
    return ""
  }
}

/**
 * @param {() => boolean} condition
 * @param {number} patience in milliseconds
 * @returns {Promise<boolean>} whether it came true in time
 */
export const waitUntil = async (condition, patience) => {
  for (const end = Date.now() + patience; !condition();) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

const signal = (/** @type {number} */ target, /** @type {NodeJS.Signals} */ name) => {
  try {
    process.kill(target, name)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error
  }
}

/**
 * Asks a process to end and makes it end when it does not.
 * @param {Identity} identity
 * @param {{ group?: boolean, with?: NodeJS.Signals, patience?: number }} [options] group: it leads a
 *   process group, which ends with it
 */
export const stopProcess = async (identity, options = {}) => {
  const { group = false, with: first = "SIGTERM", patience = 8000 } = options
  const target = group ? -identity.pid : identity.pid
  if (!isAlive(identity)) return
  signal(target, first)
  if (await waitUntil(() => !isAlive(identity), patience)) return
  signal(target, "SIGKILL")
  await waitUntil(() => !isAlive(identity), 5000)
}
