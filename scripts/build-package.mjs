// @ts-check
// Builds a package of packages/ for both module systems: one bundled file each, plus its types.
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { build } from "esbuild"

const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc")

rmSync("dist", { recursive: true, force: true })
for (const [format, ending] of /** @type {const} */ ([
  ["cjs", "cjs"],
  ["esm", "mjs"],
])) {
  await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    packages: "external",
    platform: "neutral",
    target: "es2022",
    format,
    outfile: `dist/index.${ending}`,
  })
}
const types = spawnSync(
  process.execPath,
  [tsc, "-p", "tsconfig.build.json", "--emitDeclarationOnly"],
  { stdio: "inherit" }
)
process.exit(types.status ?? 1)
