// Keeps the pages for when there is no network, with their styles and scripts, and nothing of anybody.
const CACHE = "offline-2"
const OFFLINE = { vi: "/ngoai-tuyen", en: "/en/ngoai-tuyen" }
const CHECKER = { vi: "/xac-minh/ngoai-tuyen", en: "/en/xac-minh/ngoai-tuyen" }
const PAGES = [...Object.values(OFFLINE), ...Object.values(CHECKER)]

/** Style sheets and scripts a page names: a kept page is to look and work like the others. */
const partsOf = (html) =>
  [...html.matchAll(/(?:href|src|data-decoder)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(
    ([, address]) => address
  )

const keepPage = async (cache, path) => {
  const answer = await fetch(path, { credentials: "omit", cache: "reload" })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const parts = partsOf(await answer.clone().text())
  await cache.put(path, answer)
  await cache.addAll([...new Set(parts)])
}

const keepAll = async () => {
  const cache = await caches.open(CACHE)
  await Promise.all(PAGES.map((path) => keepPage(cache, path)))
}

const dropOthers = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
}

/** Without a network a verification can still check signatures; any other page can only say so. */
const standIn = ({ pathname }) => {
  const language = /^\/en(\/|$)/.test(pathname) ? "en" : "vi"
  const pages = /^\/(?:en\/)?xac-minh(\/|$)/.test(pathname) ? CHECKER : OFFLINE
  return pages[language]
}

/** The checker is asked for anew whenever it is opened, so that its keys are those of that day. */
const keepAnew = async (path) => {
  if (Object.values(CHECKER).includes(path)) await keepPage(await caches.open(CACHE), path)
}

const answerPage = async (event) => {
  const url = new URL(event.request.url)
  try {
    const answer = await fetch(event.request)
    event.waitUntil(keepAnew(url.pathname).catch(() => undefined))
    return answer
  } catch {
    return await caches.match(standIn(url))
  }
}

const answerPart = async (request) => {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(request)) ?? Response.error()
  }
}

const PARTS = ["style", "script", "worker"]

addEventListener("install", (event) => event.waitUntil(keepAll().then(() => skipWaiting())))
addEventListener("activate", (event) => event.waitUntil(dropOthers()))
addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  if (request.mode === "navigate") event.respondWith(answerPage(event))
  else if (PARTS.includes(request.destination) && request.url.startsWith(location.origin))
    event.respondWith(answerPart(request))
})
