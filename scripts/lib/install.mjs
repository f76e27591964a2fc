// @ts-check
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { requireSpace } from "./machine.mjs"
import { ROOT } from "./paths.mjs"
import { mustRun } from "./run.mjs"
import { longStep } from "./steps.mjs"

const STAMP = join(ROOT, "node_modules", ".cache", "lockfile.sha256")

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex")

/** Installs the packages of the lockfile unless they are there already. */
export const installPackages = async () => {
  const wanted = lockHash()
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return
  requireSpace(2000)
  // NODE_ENV=production would leave out what the builds need
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"]
  await longStep("Install packages", async (onLine) => {
    await mustRun("npm", args, { quiet: true, onLine })
  })
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, wanted)
}
