// @ts-check
// What `postmaster.pid` says, believed only where the process is a server of that very folder:
// after a crash of the machine its number may belong to anybody.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { commandOf, identityOf } from "./processes.mjs"

const pidFile = (/** @type {string} */ data) => join(data, "postmaster.pid")

/** @param {string} data folder of a cluster */
const read = (data) => {
  try {
    const [pid, , , port] = readFileSync(pidFile(data), "utf8").split("\n").map(Number)
    return { pid: pid || 0, port: port || 0 }
  } catch {
    return null
  }
}

/**
 * The running server of a cluster's folder.
 * @param {string} data
 * @returns {(import("./processes.mjs").Identity & { port: number }) | null}
 */
export const serverOf = (data) => {
  const file = read(data)
  if (!file || !commandOf(file.pid).includes(data)) return null
  const identity = identityOf(file.pid)
  return identity && { ...identity, port: file.port }
}

/** No system gives a process this number. */
const NOBODY = "999999999"

/**
 * PostgreSQL refuses to start while the number in the file belongs to anybody, be it the killed
 * server itself that its parent has not buried. The rest of the file stays: from it the next server
 * learns whether sessions of a killed one still use its memory.
 *
 * @param {string} data
 */
export const forgetStaleServer = (data) => {
  if (!read(data) || serverOf(data)) return
  const content = readFileSync(pidFile(data), "utf8")
  writeFileSync(pidFile(data), content.replace(/^-?\d+/, NOBODY))
}
