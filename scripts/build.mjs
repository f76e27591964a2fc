// @ts-check
// node scripts/build.mjs [--only rules,contracts]
import { buildChanged } from "./lib/build.mjs"
import { reportAndExit } from "./lib/failure.mjs"

const at = process.argv.indexOf("--only")
await buildChanged(at > 0 ? process.argv[at + 1]?.split(",") : undefined).catch(reportAndExit)
