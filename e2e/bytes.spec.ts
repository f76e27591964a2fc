import { brotliCompressSync } from "node:zlib"
import { expect, test, type APIRequestContext } from "@playwright/test"
import { findListing } from "./support/listing"

const KB = 1024

/** Bytes as they travel: brotli for text, pictures and fonts as they are. */
const sizeOf = async (request: APIRequestContext, url: string): Promise<number> => {
  const answer = await request.get(url)
  const bytes = await answer.body() // decoded
  const length = Number(answer.headers()["content-length"])
  return answer.headers()["content-encoding"] === "br" ? length : bytes.length
}

const filesOf = (html: string) => ({
  scripts: [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, url]) => url ?? ""),
  styles: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => url ?? ""),
  icons: [...html.matchAll(/<link rel="icon" href="([^"]+)"/g)].map(([, url]) => url ?? ""),
})

const sum = async (request: APIRequestContext, urls: readonly string[]): Promise<number> => {
  let all = 0
  for (const url of new Set(urls)) all += await sizeOf(request, url)
  return all
}

const measure = async (request: APIRequestContext, path: string) => {
  const html = await (await request.get(path)).text()
  const { scripts, styles, icons } = filesOf(html)
  const [htmlBytes, scriptBytes] = [await sizeOf(request, path), await sum(request, scripts)]
  const all = htmlBytes + scriptBytes + (await sum(request, [...styles, ...icons]))
  console.log(`${path}: HTML ${htmlBytes}, scripts ${scriptBytes}, all but fonts ${all} bytes`)
  return { htmlBytes, scriptBytes, all }
}

test("a page's scripts, HTML and everything stay as small as promised", async ({ request }) => {
  const { handle } = await findListing(request)
  const listing = await measure(request, "/san-pham")
  const product = await measure(request, `/san-pham/${handle}`)
  const home = await measure(request, "/")
  const verify = await measure(request, "/xac-minh")
  const selfCheck = await measure(request, "/tu-danh-gia/6")
  for (const page of [listing, product, home, verify, selfCheck])
    expect(page.scriptBytes).toBeLessThanOrEqual(5 * KB)
  expect(listing.htmlBytes).toBeLessThanOrEqual(12 * KB)
  expect(product.htmlBytes).toBeLessThanOrEqual(9 * KB)
})

for (const code of ["48-20857-01-2026", "khong-co-ma-nay", "3610/QĐ-UBND"]) {
  test(`verification of ${code} takes no more than 30 kB in all`, async ({ request }) => {
    const { all } = await measure(request, `/xac-minh/${encodeURI(code)}`)
    expect(all).toBeLessThanOrEqual(30 * KB)
  })
}

test("styles are compressed as well as they can be", async ({ request }) => {
  const html = await (await request.get("/")).text()
  const [style = ""] = filesOf(html).styles
  const bytes = await (await request.get(style)).body()
  expect(await sizeOf(request, style)).toBeLessThanOrEqual(brotliCompressSync(bytes).length)
})
