// @ts-check
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { ROOT } from "./paths.mjs"
import { PlainError, mustRun } from "./run.mjs"
import { step } from "./steps.mjs"

const LEAST_NODE = [20, 19]
const STAMP = join(ROOT, "node_modules", ".cache", "lockfile.sha256")

export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new PlainError(
    `Node.js ${process.versions.node} is too old: install version ${LEAST_NODE.join(".")} or newer and start again.`
  )
}

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex")

/** Installs the packages of the lockfile unless they are there already. */
export const installPackages = async () => {
  const wanted = lockHash()
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return
  await step(
    "Install packages",
    async () => void (await mustRun("npm", ["ci", "--no-audit", "--no-fund"], { quiet: true }))
  )
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, wanted)
}
