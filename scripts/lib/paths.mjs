// @ts-check
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** OCOP_DATA moves it, for instance to a disk of its own. */
export const DATA = process.env.OCOP_DATA || join(ROOT, ".data")
export const CACHE = join(ROOT, ".cache")
export const BACKEND = join(ROOT, "backend")
/** What `medusa build` makes and `medusa start` runs. */
export const BUILT_BACKEND = join(BACKEND, ".medusa", "server")
export const STOREFRONT = join(ROOT, "storefront")
export const LOGS = join(DATA, "logs")
/** Who runs: locks and records of processes. */
export const RUN = join(DATA, "run")
