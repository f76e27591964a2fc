// @ts-check
// One at a time: a file that names its holder. A holder that has died holds nothing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { identityOf, isAlive, waitUntil } from "./processes.mjs"
import { PlainError } from "./run.mjs"

/** @typedef {import("./processes.mjs").Identity} Identity */
/** @typedef {Identity & { parent: Identity | null }} Holder */

/** @param {string} path @returns {Holder | null} the living holder */
export const holderOf = (path) => {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8"))
    return isAlive(holder) ? holder : null
  } catch {
    return null
  }
}

const create = (/** @type {string} */ path, /** @type {string} */ content) => {
  try {
    writeFileSync(path, content, { flag: "wx" })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false
    throw error
  }
}

const tryTake = async (/** @type {string} */ path, /** @type {string} */ content) => {
  if (create(path, content)) return true
  if (holderOf(path)) return false
  rmSync(path, { force: true })
  create(path, content)
  // two that find the same dead holder may both come here: the last one to write has it
  await new Promise((resolve) => setTimeout(resolve, 150))
  return readFileSync(path, "utf8") === content
}

/**
 * @param {string} path
 * @param {{ refusal: (holder: Holder) => string, patience?: (holder: Holder | null) => number }} options
 *   refusal: what a person is told; patience: milliseconds to wait for this holder, 0 unless told
 * @returns {Promise<() => void>} gives the lock back
 */
export const takeLock = async (path, { refusal, patience = () => 0 }) => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 })
  const content = JSON.stringify({ ...identityOf(process.pid), parent: identityOf(process.ppid) })
  const begun = Date.now()
  while (!(await tryTake(path, content))) {
    const holder = holderOf(path)
    const left = patience(holder) - (Date.now() - begun)
    if (holder && left <= 0) throw new PlainError(refusal(holder))
    await waitUntil(() => !holderOf(path), Math.max(left, 0))
  }
  return () => {
    if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true })
  }
}
