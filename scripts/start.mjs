// @ts-check
// npm start : the whole floor on this machine, from nothing. Ctrl-C ends all of it.
import { closeAll, closeOnSignals } from "./lib/shutdown.mjs"
import { reportAndExit } from "./lib/failure.mjs"
import { requireNode, requirePlatform, requireSpace } from "./lib/machine.mjs"

const main = async () => {
  requireNode()
  requirePlatform()
  requireSpace(300)
  closeOnSignals()
  const { openHouse } = await import("./lib/house.mjs")
  throw await openHouse()
}

await main().catch(async (error) => {
  await closeAll()
  reportAndExit(error)
})
