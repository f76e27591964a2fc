// @ts-check
// node scripts/healthy.mjs <address> : exit code 0 when it answers 2xx, for container health checks.
const [, , address = ""] = process.argv
const answer = await fetch(address, { signal: AbortSignal.timeout(4000) }).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
