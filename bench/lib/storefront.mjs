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
import { startApi, startStorefront } from "./servers.mjs"

const PACE = { rounds: 3, seconds: 3, warmUp: 3, clients: [10] }
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
 * @param {string} origin @param {string} path @param {string} name
 * @returns {import("./measure.mjs").Case}
 */
const pageCase = (origin, path, name) => ({
  name,
  origin,
  paths: [path],
  headers: { "accept-encoding": "br" },
  check: async (answer) => (await answer.text()).includes("</html>"),
})

/** @param {string} apiUrl @param {string} how @param {Record<string, string>} settings */
const measurePages = async (apiUrl, how, settings) => {
  const storefront = await startStorefront(apiUrl, settings)
  if (!storefront) throw new Error("There is no storefront")
  const { url, running } = storefront
  const rows = []
  for (const [name, path] of [
    ["Listing", "/san-pham"],
    ["Product", `/san-pham/${await someHandle(url)}`],
  ]) {
    const before = processorSeconds(running.pid)
    const asked = { count: 0 }
    const one = pageCase(url, String(path), `${name}, ${how}`)
    const [measured] = await measure([one], { ...PACE, onAnswer: () => asked.count++ })
    const perCore = asked.count / (processorSeconds(running.pid) - before)
    if (measured) rows.push({ ...medians(measured), name: one.name, perCore })
  }
  return { rows, url, running }
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

export const benchStorefront = async () => {
  const machine = describeMachine("embedded")
  const floor = await testFloor()
  const url = await seededDatabase("ocop_pages", await testDatabase(), floor, ACCOUNTS)
  const api = await startApi(url)
  /** @type {Row[]} */
  const rows = []
  /** @type {import("./lighthouse.mjs").Seen[]} */
  const seen = []
  await step("Measure pages made anew", async () => {
    const { rows: anew, running } = await measurePages(api.url, "made anew", { PAGE_CACHE_MB: "0" })
    rows.push(...anew)
    await running.stop()
  })
  await step("Measure kept pages and what a phone sees", async () => {
    const { rows: kept, url: origin, running } = await measurePages(api.url, "kept", {})
    rows.push(...kept)
    const product = `/san-pham/${await someHandle(origin)}`
    for (const path of ["/", "/san-pham", product, "/xac-minh"])
      seen.push(await lighthouse(origin, path))
    await running.stop()
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
