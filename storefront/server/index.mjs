// @ts-check
// The storefront in production: node server/index.mjs after `npm run build`.
import { createServer } from "node:http"

// React chooses its fast build by this when it is loaded, hence the late imports.
process.env.NODE_ENV ??= "production"
const { createApp } = await import("./app.mjs")
const { followChanges } = await import("./freshness.mjs")
const { settings } = await import("./settings.mjs")
/** @type {import("react-router").ServerBuild} */
const build = await import(new URL("../build/server/index.js", import.meta.url).href)

const freshness = followChanges({ url: settings.changesUrl })
// pages are bundled apart from the server and find it here
Object.assign(globalThis, { ocopFreshness: settings.keepsAnswers ? freshness : undefined })
const app = createApp(build, settings, freshness)
const server = createServer({ maxHeaderSize: settings.maxHeaderBytes }, app)
server.requestTimeout = settings.requestTimeoutMs

let isStopping = false
/** What is being answered is finished, idle connections are closed, nothing new is taken. */
const stop = () => {
  if (isStopping) return
  isStopping = true
  freshness.stop()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), settings.shutdownMs).unref()
}
process.on("SIGTERM", stop)
process.on("SIGINT", stop)

server.on("error", (error) => {
  console.error(
    "code" in error && error.code === "EADDRINUSE"
      ? `Port ${settings.port} is taken. Set PORT to another one.`
      : error
  )
  process.exit(1)
})
server.listen(settings.port, settings.host, () =>
  console.log(`Storefront: http://localhost:${settings.port}`)
)
