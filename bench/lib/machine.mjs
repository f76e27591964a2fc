// @ts-check
import { execFileSync } from "node:child_process"
import { cpus, loadavg, totalmem } from "node:os"
import { ROOT } from "../../scripts/lib/paths.mjs"

/** @param {string} postgres version */
export const describeMachine = (postgres) => {
  const processors = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: ROOT,
      encoding: "utf8",
    }).trim(),
    cores: processors.length,
    model: processors[0]?.model.trim() ?? "unknown",
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    postgres,
    load: (loadavg()[0] ?? 0).toFixed(1),
  }
}

/** @typedef {ReturnType<typeof describeMachine>} Machine */
