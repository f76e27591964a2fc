import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

const REGISTER = join("data", "register")

/** The first folder above `from` that holds the data: the same one for sources and for the build. */
const rootAbove = (from: string): string => {
  if (existsSync(join(from, REGISTER))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error(`No folder ${REGISTER} above ${__dirname}`)
  return rootAbove(parent)
}

export const registerFolder = (): string => join(rootAbove(__dirname), REGISTER)
