// @ts-check
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../scripts/lib/paths.mjs"
import { NAMES } from "./cases.mjs"
import { medians, ratio } from "./measure.mjs"

/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {{ name: string, idle: number, busy: number }} Memory megabytes */
/**
 * @typedef {object} Stage the catalogue at one size
 * @property {number} products
 * @property {number} added
 * @property {number} loadSeconds
 * @property {number} indexSeconds
 * @property {Measured[]} measured
 * @property {string[]} notMeasured why, in words
 * @property {Memory[]} memory
 */
/** @typedef {{ machine: import("./machine.mjs").Machine, stages: Stage[], starts: import("./start-times.mjs").StartTimes, minutes: number }} Results */

const FILE = join(ROOT, "docs", "benchmarks.md")

export const number = (/** @type {number} */ value) =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(1)

/** @param {Measured[]} measured @param {Measured} one */
const ratioCell = (measured, one) => {
  const stock = measured.find(
    ({ name, clients }) => name === NAMES.stock && clients === one.clients
  )
  return stock ? `${ratio(one, stock).toFixed(1)} ×` : "–"
}

/** @param {Measured[]} measured */
const timesTable = (measured) =>
  [
    "| what | clients | requests/s | p50 ms | p95 ms | against stock listing |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...measured.map((one) => {
      const { perSecond, p50, p95 } = medians(one)
      return `| ${one.name} | ${one.clients} | ${number(perSecond)} | ${number(p50)} | ${number(p95)} | ${ratioCell(measured, one)} |`
    }),
  ].join("\n")

/** @param {Memory[]} memory */
const memoryTable = (memory) =>
  [
    "| memory (RSS) | after its start | after the load |",
    "| --- | ---: | ---: |",
    ...memory.map(({ name, idle, busy }) => `| ${name} | ${idle} MB | ${busy} MB |`),
  ].join("\n")

/** @param {Stage} stage */
const stageText = (stage) =>
  [
    `### ${stage.products.toLocaleString("en-US")} products`,
    `Bulk load of ${stage.added.toLocaleString("en-US")} products: ${number(stage.loadSeconds)} s. Index of the listing: ${number(stage.indexSeconds)} s.`,
    timesTable(stage.measured),
    ...stage.notMeasured.map((reason) => `Not measured: ${reason}.`),
    memoryTable(stage.memory),
  ].join("\n\n")

/** @param {import("./start-times.mjs").StartTimes} starts */
const startText = (starts) =>
  "reason" in starts
    ? `Not measured: ${starts.reason}.`
    : [
        "| `npm start` until the first page | seconds |",
        "| --- | ---: |",
        `| cold: fresh clone, nothing installed, demonstration data loaded | ${number(starts.cold)} |`,
        `| warm: the next start | ${number(starts.warm)} |`,
      ].join("\n")

/** @param {Results} results */
export const resultsText = ({ machine, stages, starts, minutes }) =>
  [
    `Measured on ${machine.date} at ${machine.commit} in ${Math.round(minutes)} minutes: ${machine.cores} cores (${machine.model}), ${machine.memory}, Node.js ${machine.node}, PostgreSQL ${machine.postgres}; load average at the beginning ${machine.load}.`,
    ...stages.map(stageText),
    "### Start",
    startText(starts),
  ].join("\n\n")

/**
 * Puts the numbers between their two marks; the words around them stay.
 * @param {string} text @param {string} [part] whose numbers
 */
export const writeReport = async (text, part = "bench") => {
  const [begin, end] = [`<!-- ${part}:begin -->`, `<!-- ${part}:end -->`]
  const before = readFileSync(FILE, "utf8")
  const [head, rest] = before.split(begin)
  const tail = rest?.split(end)[1]
  if (head === undefined || tail === undefined) throw new Error(`${FILE} lacks its two marks`)
  const { format, resolveConfig } = await import("prettier")
  const whole = `${head}${begin}\n\n${text}\n\n${end}${tail}`
  writeFileSync(FILE, await format(whole, { ...(await resolveConfig(FILE)), parser: "markdown" }))
}
