// @ts-check
// Files that say which processes a checkout has started, so that a later start finds what an
// earlier one, killed without warning, has left behind.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { identityOf, isAlive, stopProcess } from "./processes.mjs"

const fileOf = (/** @type {string} */ folder, /** @type {string} */ name) =>
  join(folder, `${name}.process.json`)

/** @param {string} folder @param {string} name @param {number} pid */
export const record = (folder, name, pid) => {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  writeFileSync(fileOf(folder, name), JSON.stringify({ name, ...identityOf(pid) }))
}

/** @param {string} folder @param {string} name */
export const forget = (folder, name) => rmSync(fileOf(folder, name), { force: true })

const parse = (/** @type {string} */ path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    // cut off by a full disk or a power failure: it names nobody
    return null
  }
}

/**
 * Recorded processes that still run; a number that has gone to another process is not among them.
 * @param {string} folder
 * @returns {{ name: string, pid: number, birth: string }[]}
 */
export const orphans = (folder) => {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(".process.json"))
    .map((name) => parse(join(folder, name)))
    .filter((one) => one?.pid && one.birth && isAlive(one))
}

/** Ends what an earlier start has left. @param {string} folder @returns {Promise<string[]>} their names */
export const stopOrphans = async (folder) => {
  const left = orphans(folder)
  await Promise.all(left.map((one) => stopProcess(one, { group: true })))
  for (const { name } of left) forget(folder, name)
  return left.map(({ name }) => name)
}
