// @ts-check
// Builds a package of packages/ for both module systems: one bundled file for each of its front
// doors ("exports" of package.json), plus types.
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { build } from "esbuild"

const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc")

rmSync("dist", { recursive: true, force: true })
/** @type {{ exports: Record<string, string | { types: string, import: string, require: string }> }} */
const { exports: doors } = JSON.parse(readFileSync("package.json", "utf8"))
for (const door of Object.values(doors)) {
  if (typeof door === "string") continue
  const source = door.types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts")
  for (const [format, outfile] of /** @type {const} */ ([
    ["cjs", door.require],
    ["esm", door.import],
  ])) {
    await build({
      entryPoints: [source],
      bundle: true,
      packages: "external",
      platform: "neutral",
      target: "es2022",
      format,
      outfile,
    })
  }
}
const types = spawnSync(
  process.execPath,
  [tsc, "-p", "tsconfig.build.json", "--emitDeclarationOnly"],
  { stdio: "inherit" }
)
process.exit(types.status ?? 1)
