// @ts-check
// What a machine must offer before anything is begun. Each refusal says what to do.
import { existsSync, statfsSync } from "node:fs"
import { dirname } from "node:path"
import { ROOT } from "./paths.mjs"
import { PlainError } from "./run.mjs"

const LEAST_NODE = [20, 19]
const PLATFORMS = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]

/** @param {string} [version] */
export const requireNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new PlainError(
    `Node.js ${version} is too old: install version ${LEAST_NODE.join(".")} or newer and start again.`
  )
}

/** @param {string} [platform] */
export const requirePlatform = (platform = `${process.platform}-${process.arch}`) => {
  if (PLATFORMS.includes(platform)) return
  throw new PlainError(
    platform.startsWith("win32")
      ? "Windows alone is not supported: install WSL (wsl --install) and start again inside it."
      : `${platform} is not supported: use one of ${PLATFORMS.join(", ")}.`
  )
}

/** A folder that is yet to be made lies on the disk of the first one above it that is there. */
const existing = (/** @type {string} */ folder) => {
  let at = folder
  while (!existsSync(at)) at = dirname(at)
  return at
}

/**
 * @param {number} megabytes
 * @param {string} [folder]
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 */
export const requireSpace = (megabytes, folder = ROOT, statfs = statfsSync) => {
  const { bavail, bsize } = statfs(existing(folder))
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= megabytes) return
  throw new PlainError(
    `Only ${free} MB are free on the disk of ${folder}: free at least ${megabytes} MB and start again.`
  )
}
