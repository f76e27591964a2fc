// @ts-check
// npm start : the whole floor on this machine, from nothing. Ctrl-C ends all of it.
import { closeAll, closeOnSignals } from "./lib/shutdown.mjs"
import { reportAndExit } from "./lib/failure.mjs"
import { requireNode, requirePlatform, requireSpace } from "./lib/machine.mjs"
import { DATA, ROOT } from "./lib/paths.mjs"

const main = async () => {
  requireNode()
  requirePlatform()
  for (const folder of [ROOT, DATA]) requireSpace(300, folder)
  closeOnSignals()
  const { openHouse } = await import("./lib/house.mjs")
  throw await openHouse()
}

await main().catch(async (error) => {
  await closeAll()
  reportAndExit(error)
})
