import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "@react-router/dev/config"

/**
 * No page loads the router's client half (docs/decisions/0004), so none of it is shipped. What stays
 * are styles, pictures, fonts and the islands, which have a folder of their own.
 */
const removeClientHalf = (clientFolder: string): void => {
  const assets = join(clientFolder, "assets")
  for (const name of readdirSync(assets)) if (name.endsWith(".js")) rmSync(join(assets, name))
}

export default {
  ssr: true,
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
  buildEnd: ({ reactRouterConfig }) =>
    removeClientHalf(join(reactRouterConfig.buildDirectory, "client")),
} satisfies Config
