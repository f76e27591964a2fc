// npm run register:build : writes data/register/*.csv anew from its sources
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { registerFolder } from "../data-folder"
import { filesOf } from "./files"
import { readSources } from "./source"

for (const [name, text] of Object.entries(filesOf(readSources()))) {
  writeFileSync(join(registerFolder(), name), text)
  process.stdout.write(`${name}: ${text.trimEnd().split("\n").length - 1} rows\n`)
}
