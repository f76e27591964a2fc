// Keeps one page for each language for when there is no network, and nothing of anybody.
const CACHE = "offline-1"
const PAGES = ["/ngoai-tuyen", "/en/ngoai-tuyen"]

/** Style sheets a page names: the offline page is to look like the others. */
const stylesOf = (html) =>
  [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, href]) => href)

const keepPage = async (cache, path) => {
  const answer = await fetch(path, { credentials: "omit", cache: "reload" })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const styles = stylesOf(await answer.clone().text())
  await cache.put(path, answer)
  await cache.addAll(styles)
}

const keepAll = async () => {
  const cache = await caches.open(CACHE)
  await Promise.all(PAGES.map((path) => keepPage(cache, path)))
}

const dropOthers = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
}

const offlinePage = (url) => (/^\/en(\/|$)/.test(new URL(url).pathname) ? PAGES[1] : PAGES[0])

addEventListener("install", (event) => event.waitUntil(keepAll().then(() => skipWaiting())))
addEventListener("activate", (event) => event.waitUntil(dropOthers()))
addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  if (request.mode === "navigate")
    event.respondWith(fetch(request).catch(() => caches.match(offlinePage(request.url))))
  else if (request.destination === "style" && request.url.startsWith(location.origin))
    event.respondWith(
      fetch(request).catch(async () => (await caches.match(request)) ?? Response.error())
    )
})
