// @ts-check
// A browser for the tests: an installed one, else Debian's where we may install it.
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { PlainError, isRootOnDebian, mustRun } from "./run.mjs"
import { longStep } from "./steps.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
const ON_MACOS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** @returns {string | undefined} */
const findChromium = () => {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const wanted = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...wanted, ...inPath, ...ON_MACOS].find((path) => existsSync(path))
}

const howToInstall = () => {
  if (process.platform === "darwin") return "brew install --cask chromium"
  return existsSync("/etc/debian_version")
    ? "sudo apt-get update && sudo apt-get install chromium"
    : "the package manager of your system (package chromium)"
}

const installOnDebian = () =>
  longStep("Install Chromium", async (onLine) => {
    const options = { quiet: true, onLine, env: { DEBIAN_FRONTEND: "noninteractive" } }
    await mustRun("apt-get", ["update"], options)
    await mustRun("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options)
  })

/** @returns {Promise<string>} its program */
export const requireChromium = async () => {
  if (!findChromium() && isRootOnDebian()) await installOnDebian()
  const found = findChromium()
  if (found) return found
  throw new PlainError(
    `The browser tests need Chrome or Chromium. Install it with: ${howToInstall()}. Or name its program in CHROMIUM_PATH.`
  )
}
