// @ts-check
// Lighthouse as a phone on a slow network, with the Chromium that is installed.
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { requireChromium } from "../../scripts/lib/chromium.mjs"
import { bin, mustRun } from "../../scripts/lib/run.mjs"

/** @typedef {{ path: string, scores: number[], lcp: number, cls: number, bytes: number }} Seen scores of 100; lcp in seconds */

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]

/** @param {string} origin @param {string} path @returns {Promise<Seen>} */
export const lighthouse = async (origin, path) => {
  const file = join(mkdtempSync(join(tmpdir(), "lighthouse-")), "report.json")
  await mustRun(
    bin("lighthouse"),
    [
      origin + path,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { quiet: true, env: { CHROME_PATH: await requireChromium() } }
  )
  const { categories, audits } = JSON.parse(readFileSync(file, "utf8"))
  return {
    path,
    scores: CATEGORIES.map((name) => Math.round(categories[name].score * 100)),
    lcp: audits["largest-contentful-paint"].numericValue / 1000,
    cls: audits["cumulative-layout-shift"].numericValue,
    bytes: audits["total-byte-weight"].numericValue,
  }
}

/** @param {Seen[]} seen */
export const lighthouseTable = (seen) =>
  [
    "| Lighthouse, mobile | performance | accessibility | best practices | SEO | LCP s | CLS | kB |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...seen.map(
      ({ path, scores, lcp, cls, bytes }) =>
        `| ${path} | ${scores.join(" | ")} | ${lcp.toFixed(2)} | ${cls.toFixed(3)} | ${(bytes / 1024).toFixed(1)} |`
    ),
  ].join("\n")
