import { existsSync } from "node:fs"
import { defineConfig, devices } from "@playwright/test"

const DEBIAN_CHROMIUM = "/usr/bin/chromium"
const chromium =
  process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined)

/** Runs against servers that are up: BASE_URL is the storefront, API_URL the API behind it. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/e2e",
  timeout: 60_000,
  workers: 1,
  forbidOnly: true,
  // the report goes where PLAYWRIGHT_JSON_OUTPUT_NAME says; without it nothing is counted
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 390, height: 844 },
    baseURL: process.env.BASE_URL ?? "http://localhost:8000",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
})
