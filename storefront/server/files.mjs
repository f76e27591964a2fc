// @ts-check
// The few files beside the pages, compressed once: they do not change while the server runs.
import { readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { encode, sendBody } from "./page-body.mjs"

/** Pictures and fonts are compressed in themselves. */
const TEXT = new Set([".css", ".js", ".svg", ".txt", ".json", ".xml", ".webmanifest", ".map"])
const BEST = 11

/** @param {string} folder @returns {Map<string, string>} path on the disk by address */
const filesBelow = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join("/")}`, path])
  )

/**
 * @param {string} folder
 * @param {string} cacheControl
 * @returns {import("express").RequestHandler}
 */
export const publicFiles = (folder, cacheControl) => {
  const files = filesBelow(folder)
  /** @type {Map<string, ReturnType<typeof encode>>} */
  const encoded = new Map()
  /** @param {string} path */
  const bodyOf = (path) => {
    const body = encoded.get(path) ?? encode(readFileSync(path), BEST)
    encoded.set(path, body)
    return body
  }
  return async (request, response, next) => {
    const path = request.method === "POST" ? undefined : files.get(request.path)
    if (!path) return next()
    response.set("cache-control", cacheControl).type(extname(path))
    if (!TEXT.has(extname(path))) return response.sendFile(path, { cacheControl: false })
    try {
      await sendBody(request, response, bodyOf(path))
    } catch (error) {
      next(error)
    }
  }
}
