// @ts-check
// npm run verify : format, lint, types in strict mode and unit tests, in that order.
import { buildChanged } from "./lib/build.mjs"
import { reportAndExit } from "./lib/failure.mjs"
import { installPackages } from "./lib/install.mjs"
import { addUp } from "./lib/jest.mjs"
import { requireNode } from "./lib/machine.mjs"
import { API_PARTS } from "./lib/parts.mjs"
import { bin, mustRun, PlainError } from "./lib/run.mjs"
import { unit } from "./lib/stages.mjs"
import { step } from "./lib/steps.mjs"

/** Sources and tests alike. */
const TYPED = [
  "packages/rules",
  "packages/contracts",
  "plugins/ocop-rating/tsconfig.check.json",
  "plugins/marketplace/tsconfig.check.json",
  "plugins/trade-promotion/tsconfig.check.json",
  "backend/tsconfig.check.json",
  "admin/src/admin",
  "e2e",
]

const check = (
  /** @type {string} */ name,
  /** @type {string} */ command,
  /** @type {string[]} */ args
) => step(name, async () => void (await mustRun(command, args, { quiet: true })))

const main = async () => {
  requireNode()
  await installPackages()
  await check("Format", bin("prettier"), ["--check", "."])
  await buildChanged(API_PARTS)
  await check("Lint", bin("eslint"), [".", "--max-warnings", "0"])
  for (const project of TYPED)
    await check(`Types of ${project}`, bin("tsc"), ["-p", project, "--noEmit"])
  // the router writes the types of its routes first
  await check("Types of storefront", "npm", ["run", "-s", "typecheck", "-w", "storefront"])
  const { failed } = addUp(await unit())
  if (failed) throw new PlainError(`${failed} unit tests failed.`)
}

await main().catch(reportAndExit)
