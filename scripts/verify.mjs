// @ts-check
// npm run verify : format, types in strict mode and unit tests, in that order.
import { buildChanged } from "./lib/build.mjs"
import { reportAndExit } from "./lib/failure.mjs"
import { addUp } from "./lib/jest.mjs"
import { bin, mustRun, PlainError } from "./lib/run.mjs"
import { unit } from "./lib/stages.mjs"
import { step } from "./lib/steps.mjs"

/** Sources only: what tests are made of is compiled when they run. */
const TYPED = [
  "packages/rules/tsconfig.build.json",
  "packages/contracts/tsconfig.build.json",
  "plugins/ocop-rating",
  "backend",
]

const main = async () => {
  await step(
    "Format",
    async () => void (await mustRun(bin("prettier"), ["--check", "."], { quiet: true }))
  )
  await buildChanged()
  for (const folder of TYPED)
    await step(
      `Types of ${folder}`,
      async () => void (await mustRun(bin("tsc"), ["-p", folder, "--noEmit"], { quiet: true }))
    )
  const { failed } = addUp(await unit())
  if (failed) throw new PlainError(`${failed} unit tests failed.`)
}

await main().catch(reportAndExit)
