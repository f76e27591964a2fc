// @ts-check
// node scripts/serve-api.mjs : the built API in this very process, so that signals reach it.
import { MEDUSA } from "./lib/floor.mjs"
import { BUILT_BACKEND } from "./lib/paths.mjs"

process.env.NODE_ENV ??= "production"
process.env.MEDUSA_DISABLE_TELEMETRY ??= "true"
process.chdir(BUILT_BACKEND)
process.argv = [process.execPath, MEDUSA, "start"]
await import(MEDUSA)
