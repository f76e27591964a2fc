// @ts-check
// Programs that run for as long as we do.
import { spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "./paths.mjs"
import { identityOf, stopProcess } from "./processes.mjs"
import { forget, record } from "./records.mjs"
import { PlainError } from "./run.mjs"
import { isClosing, onClose } from "./shutdown.mjs"

/**
 * @typedef {object} Program
 * @property {string} name in lower case, names its log and its record
 * @property {string} title how a person calls it
 * @property {string[]} args of node
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {string} health address that answers 200 once it is ready
 */
/** @typedef {{ program: Program, pid: number | undefined, log: string, ended: Promise<string> }} Service ended: how it ended, in words */

const openLog = (/** @type {string} */ log) => {
  if (existsSync(log)) renameSync(log, `${log}.previous`)
  return openSync(log, "a")
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches it only through us.
 * @param {Program} program
 * @param {{ logs: string, records: string }} folders
 * @returns {Service}
 */
export const launch = (program, { logs, records }) => {
  if (isClosing()) throw new PlainError("Stopped before everything had started.")
  mkdirSync(logs, { recursive: true, mode: 0o755 })
  const log = join(logs, `${program.name}.log`)
  const out = openLog(log)
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...program.env }
  const { args, cwd, name } = program
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", out, out],
  })
  closeSync(out)
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message))
    child.on("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  const identity = child.pid ? identityOf(child.pid) : null
  if (identity) record(records, name, identity.pid)
  onClose(async () => {
    if (identity) await stopProcess(identity, { group: true })
    forget(records, name)
  })
  return { program, pid: child.pid, log, ended }
}

const lastLines = (/** @type {string} */ log) =>
  readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n")

/** @param {Service} service @returns {Promise<PlainError>} */
export const failureOf = async ({ program, log, ended }) => {
  const how = await ended
  return new PlainError(
    `${program.title} ended unexpectedly (${how}); everything else was stopped. Its log is ${relative(ROOT, log)}:\n${lastLines(log)}`
  )
}

const answers = async (/** @type {string} */ url) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/** @param {Service} service @param {number} [patience] in milliseconds */
export const waitForHealth = async (service, patience = 180_000) => {
  let failure = /** @type {PlainError | null} */ (null)
  void failureOf(service).then((error) => (failure = error))
  for (const end = Date.now() + patience; !(await answers(service.program.health));) {
    if (failure) throw failure
    if (Date.now() > end)
      throw new PlainError(
        `${service.program.title} does not answer at ${service.program.health}. Its log is ${relative(ROOT, service.log)}:\n${lastLines(service.log)}`
      )
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
