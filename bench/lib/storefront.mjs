// @ts-check
// What the storefront alone does: pages a second of its processor, made anew and kept, and how a
// phone sees them.
import { readFileSync } from "node:fs"
import { seededDatabase } from "../../scripts/lib/seeded.mjs"
import { testDatabase } from "../../scripts/lib/test-database.mjs"
import { ACCOUNTS, testFloor } from "../../scripts/lib/test-floor.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { lighthouse, lighthouseTable } from "./lighthouse.mjs"
import { describeMachine } from "./machine.mjs"
import { measure, medians } from "./measure.mjs"
import { number, writeReport } from "./report.mjs"
import { buildOfficial, startOfficial, VISITOR } from "./official.mjs"
import { startApi, startStorefront } from "./servers.mjs"

const PACE = { rounds: 3, seconds: 3, warmUp: 3, clients: [10] }
/** Making a page is one thing, compressing it another: only what is kept is asked for compressed. */
const PLAIN = { "accept-encoding": "identity" }
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100

/** Seconds of processor a process has used. @param {number} pid */
const processorSeconds = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** @param {string} origin */
const someHandle = async (origin) => {
  const html = await (await fetch(`${origin}/san-pham`)).text()
  const [, handle] = /href="\/san-pham\/([^"?]+)"/.exec(html) ?? []
  if (!handle) throw new Error("The listing shows no product")
  return handle
}

/**
 * @param {string} origin @param {string} path @param {string} name @param {Record<string, string>} headers
 * @returns {import("./measure.mjs").Case}
 */
const pageCase = (origin, path, name, headers) => ({
  name,
  origin,
  paths: [path],
  headers,
  check: async (answer) => (await answer.text()).includes("</html>"),
})

/** @typedef {{ url: string, running: import("./program.mjs").Running }} Server */
/** @typedef {{ how: string, pages: [name: string, path: string][], headers?: Record<string, string> }} Asked */

/** @param {Server} server @param {Asked} asked */
const measurePages = async ({ url, running }, { how, pages, headers = PLAIN }) => {
  const rows = []
  for (const [name, path] of pages) {
    const before = processorSeconds(running.pid)
    const answers = { count: 0 }
    const one = pageCase(url, path, `${name}, ${how}`, headers)
    const [measured] = await measure([one], { ...PACE, onAnswer: () => answers.count++ })
    const perCore = answers.count / (processorSeconds(running.pid) - before)
    if (measured) rows.push({ ...medians(measured), name: one.name, perCore })
  }
  return rows
}

/** @param {string} apiUrl @param {Record<string, string>} settings */
const startOurs = async (apiUrl, settings) => {
  const storefront = await startStorefront(apiUrl, settings)
  if (!storefront) throw new Error("There is no storefront")
  return storefront
}

/** @param {string} handle @returns {[string, string][]} */
const ourPages = (handle) => [
  ["Listing", "/san-pham"],
  ["Product", `/san-pham/${handle}`],
]

/** @param {string} folder @param {string} apiUrl @param {string} handle */
const measureOfficial = async (folder, apiUrl, handle) => {
  const key = await buildOfficial(folder, apiUrl)
  const server = await startOfficial(folder, apiUrl, key)
  const rows = await measurePages(server, {
    how: "official Medusa storefront",
    pages: [
      ["Listing", "/vn/store"],
      ["Product", `/vn/products/${handle}`],
    ],
    headers: { ...PLAIN, cookie: VISITOR },
  })
  await server.running.stop()
  return rows
}

/** @typedef {Awaited<ReturnType<typeof measurePages>>["rows"][number]} Row */

/** @param {Row[]} rows */
const pagesTable = (rows) =>
  [
    "| page | pages/s of one storefront processor | pages/s | p50 ms | p95 ms |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map(
      (row) =>
        `| ${row.name} | ${number(row.perCore)} | ${number(row.perSecond)} | ${number(row.p50)} | ${number(row.p95)} |`
    ),
  ].join("\n")

/**
 * @param {string} [official] folder of the official storefront, its packages installed: measured on
 * the same API, after ours
 */
export const benchStorefront = async (official) => {
  const machine = describeMachine("embedded")
  const floor = await testFloor()
  const url = await seededDatabase("ocop_pages", await testDatabase(), floor, ACCOUNTS)
  const api = await startApi(url)
  /** @type {Row[]} */
  const rows = []
  /** @type {import("./lighthouse.mjs").Seen[]} */
  const seen = []
  let handle = ""
  await step("Measure pages made anew", async () => {
    for (const [how, kept] of [
      ["made anew, the API asked each time", "0"],
      ["made anew from kept answers of the API", "1"],
    ]) {
      const settings = { PAGE_CACHE_MB: "0", API_ANSWERS_KEPT: String(kept) }
      const server = await startOurs(api.url, settings)
      handle = await someHandle(server.url)
      rows.push(...(await measurePages(server, { how: String(how), pages: ourPages(handle) })))
      await server.running.stop()
    }
  })
  await step("Measure kept pages and what a phone sees", async () => {
    const server = await startOurs(api.url, {})
    rows.push(
      ...(await measurePages(server, {
        how: "kept",
        pages: ourPages(handle),
        headers: { "accept-encoding": "br" },
      }))
    )
    for (const path of ["/", "/san-pham", `/san-pham/${handle}`, "/xac-minh"])
      seen.push(await lighthouse(server.url, path))
    await server.running.stop()
  })
  if (official)
    await step("Measure the official storefront", async () => {
      rows.push(...(await measureOfficial(official, api.url, handle)))
    })
  await api.running.stop()
  const text = [
    `Measured on ${machine.date} at ${machine.commit}: ${machine.cores} cores (${machine.model}), Node.js ${machine.node}; load average at the beginning ${machine.load}.`,
    pagesTable(rows),
    lighthouseTable(seen),
  ].join("\n\n")
  process.stdout.write(`\n${text}\n`)
  await writeReport(text, "bench-storefront")
}
