// @ts-check
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const DATA = join(ROOT, ".data")
export const CACHE = join(ROOT, ".cache")
export const BACKEND = join(ROOT, "backend")
