import { renderToString } from "react-dom/server"
import { ServerRouter, type EntryContext } from "react-router"

/** Whole pages at once: none has a part that comes late. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext
): Response {
  const html = renderToString(<ServerRouter context={routerContext} url={request.url} />)
  headers.set("content-type", "text/html; charset=utf-8")
  if (status >= 400) headers.set("cache-control", "no-store")
  if (/\bprivate\b/.test(headers.get("cache-control") ?? ""))
    headers.set("x-robots-tag", "noindex, nofollow")
  if (status === 503) headers.set("retry-after", "30")
  // bytes, for a text is gone through twice before it becomes them
  return new Response(Buffer.from(`<!DOCTYPE html>${html}`), { status, headers })
}

/** Address without its query: what a buyer typed does not belong into a log. */
export const handleError = (error: unknown, { request }: { request: Request }): void => {
  if (!request.signal.aborted)
    console.error(`${request.method} ${new URL(request.url).pathname}`, error)
}
