// @ts-check
// npm run import:register -- file.csv [--apply] [--english] : the register file from the command line.
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { reportAndExit } from "./lib/failure.mjs"
import { MEDUSA } from "./lib/floor.mjs"
import { BUILT_BACKEND } from "./lib/paths.mjs"
import { PlainError, run } from "./lib/run.mjs"

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { apply: { type: "boolean" }, english: { type: "boolean" } },
  })
  const [file] = positionals
  // npm runs scripts at the root; the clerk stands where the file is
  const path = file ? resolve(process.env.INIT_CWD ?? process.cwd(), file) : ""
  if (!existsSync(path))
    throw new PlainError("Usage: npm run import:register -- file.csv [--apply] [--english]")
  return { ...values, path }
}

/** The database of the environment, else the embedded one of this checkout. */
const findDatabase = async () => {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const { databaseUrl, ensureDatabase, startPostgres } = await import("./lib/postgres.mjs")
  const server = await startPostgres("main")
  await ensureDatabase(server, "ocop")
  return databaseUrl(server, "ocop")
}

const main = async () => {
  const { path, apply, english } = readArguments()
  const { buildChanged } = await import("./lib/build.mjs")
  await buildChanged()
  const nothing = "only-to-import"
  const { JWT_SECRET = nothing, COOKIE_SECRET = nothing, IDENTITY_SECRET = nothing } = process.env
  const { CERTIFICATE_KEY = nothing } = process.env
  const env = {
    NODE_ENV: "production",
    // nothing is served, yet the configuration insists on them
    JWT_SECRET,
    COOKIE_SECRET,
    IDENTITY_SECRET,
    CERTIFICATE_KEY,
    DATABASE_URL: await findDatabase(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
    OCOP_REGISTER_FILE: path,
    OCOP_REGISTER_APPLY: String(apply ?? false),
    OCOP_LANGUAGE: english ? "en" : "vi",
  }
  const args = [MEDUSA, "exec", "./src/scripts/import-register.js"]
  const { code } = await run(process.execPath, args, { cwd: BUILT_BACKEND, env })
  process.exit(code)
}

await main().catch(reportAndExit)
