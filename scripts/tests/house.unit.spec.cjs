const { execFileSync } = require("node:child_process")
const { readFileSync } = require("node:fs")
const { join } = require("node:path")

const ROOT = join(__dirname, "..", "..")
const read = (name) => readFileSync(join(ROOT, name), "utf8")
const lock = JSON.parse(read("package-lock.json"))
const tracked = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" }).split("\n")
const manifests = tracked.filter((name) => name.endsWith("package.json"))
const sources = tracked.filter(
  (name) => /\.(?:ts|tsx)$/.test(name) && !name.includes("/migrations/")
)

const versionsOf = (name) =>
  Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)

test("the lockfile holds no address of a registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/)
})

test.each([
  ["react", "18.3.1"],
  ["react-dom", "18.3.1"],
  ["react-router", "7.18.2"],
  ["@tanstack/react-query", "5.64.2"],
  ["zod", "4.2.0"],
])("there is one %s: %s", (name, version) => {
  expect([...new Set(versionsOf(name))]).toEqual([version])
})

test.each(manifests)("%s pins @medusajs packages exactly", (name) => {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(read(name))
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies }).filter(
    ([dependency, range]) => dependency.startsWith("@medusajs/") && !/^\d+\.\d+\.\d+$/.test(range)
  )
  expect(loose).toEqual([])
})

test("no two modules have a migration of one name: the second would be taken for done", () => {
  const names = tracked.flatMap((name) => /migrations\/(Migration\w+)\.ts$/.exec(name)?.[1] ?? [])
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})

test("no source uses the proprietary access packages", () => {
  const words = /definePolicies|medusa\/rbac|auth-oidc|featureFlags[^}]*rbac/
  expect(sources.filter((name) => words.test(read(name)))).toEqual([])
})

/** What a folder may never import: the arrows of docs/architecture.md. */
const FORBIDDEN = [
  ["packages/rules/src", /from "(?!\.)/],
  [
    "packages/contracts/src",
    /from "(?:@medusajs|@ocop\/(?:rating|marketplace|trade-promotion)|.*plugins\/)/,
  ],
  ["plugins/ocop-rating/src", /from "@ocop\/(?:marketplace|trade-promotion)/],
  ["plugins/marketplace/src", /from "@ocop\/trade-promotion/],
  ["plugins/marketplace/src/modules", /from "(?:(?:\.\.\/)+(?:workflows|api|lib)\/|@ocop\/rating)/],
  ["plugins/marketplace/src/workflows", /from "(?:\.\.\/)+api\//],
  ["plugins/ocop-rating/src/modules", /from "(?:\.\.\/)+(?:workflows|api|links|lib)\//],
  ["plugins/ocop-rating/src/workflows", /from "(?:\.\.\/)+api\//],
  [
    "plugins/trade-promotion/src/modules",
    /from "(?:(?:\.\.\/)+(?:workflows|api|lib)\/|@ocop\/rating)/,
  ],
  ["plugins/trade-promotion/src/workflows", /from "(?:\.\.\/)+api\//],
  ["storefront/", /from "(?:@ocop\/(?:rating|marketplace|trade-promotion)|.*plugins\/)/],
  ["admin/", /from "(?:@ocop\/(?:rating|marketplace|trade-promotion)|.*plugins\/)/],
]

test.each(FORBIDDEN)("the arrows hold in %s", (folder, words) => {
  const offenders = sources
    .filter((name) => name.startsWith(folder) && !name.endsWith(".spec.ts"))
    .filter((name) => words.test(read(name)))
  expect(offenders).toEqual([])
})

test("no module imports another module", () => {
  const offenders = sources.filter((name) => {
    const own = /^plugins\/[^/]+\/src\/modules\/([^/]+)\//.exec(name)?.[1]
    return (
      own &&
      [...read(name).matchAll(/from "(?:\.\.\/)+([a-z-]+)/g)].some(
        ([, to]) =>
          ["locality", "producer", "certification", "market-control"].includes(to) && to !== own
      )
    )
  })
  expect(offenders).toEqual([])
})
