import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test, type APIRequestContext } from "@playwright/test"
// @ts-expect-error the package declares no types
import Validator from "@adobe/structured-data-validator"
import { watchConsole } from "./support/console"
import { findListing } from "./support/listing"

type Data = Record<string, unknown> & { "@type": string }

const dataOf = async (request: APIRequestContext, path: string): Promise<Data[]> => {
  const html = await (await request.get(path)).text()
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return blocks.map(([, text]) => JSON.parse(text ?? "") as Data)
}

interface Issue {
  severity: string
  fieldNames: string[]
}

/** Errors besides a missing picture: until producers upload photos there is none to name. */
const errorsOf = async (data: Data): Promise<Issue[]> => {
  const found = { jsonld: { [data["@type"]]: [data] }, microdata: {}, rdfa: {} }
  const results = (await new Validator().validate(found)) as Issue[]
  return results.filter(
    ({ severity, fieldNames }) => severity === "ERROR" && fieldNames.join() !== "image"
  )
}

test("what pages tell search engines is valid, and no browser takes it for a script", async ({
  page,
  request,
}) => {
  const { handle } = await findListing(request)
  const problems = watchConsole(page)
  for (const [path, types] of [
    [`/san-pham/${handle}`, ["Product", "BreadcrumbList"]],
    ["/en/san-pham", ["ItemList", "BreadcrumbList"]],
  ] as const) {
    const all = await dataOf(request, path)
    expect(all.map((data) => data["@type"])).toEqual(types)
    for (const data of all) expect(await errorsOf(data), path).toEqual([])
    await page.goto(path)
  }
  expect(problems).toEqual([])
})

test("the validator objects to a product without name and offers", async () => {
  expect(await errorsOf({ "@type": "Product" })).not.toEqual([])
})

test("the home page says who runs the floor and how to search it", async ({ request }) => {
  const [site] = await dataOf(request, "/")
  expect(JSON.stringify(site)).toContain("?q={search_term_string}")
  expect(JSON.stringify(site)).toContain('"@type":"Organization"')
})

const locsOf = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "")

test("robots find the sitemap, and every kind of page in it, in both languages", async ({
  request,
  baseURL,
}) => {
  const robots = await request.get("/robots.txt")
  expect(robots.headers()["content-type"]).toContain("text/plain")
  const [, index = ""] = /^Sitemap: (.+)$/m.exec(await robots.text()) ?? []
  expect(index).toBe(`${new URL(baseURL ?? "").origin}/sitemap.xml`)
  const files = locsOf(await (await request.get(index)).text())
  expect(files.map((file) => new URL(file).pathname)).toEqual([
    "/sitemap-pages.xml",
    "/sitemap-products.xml",
    "/sitemap-producers.xml",
    "/sitemap-communes.xml",
  ])
  for (const file of files) {
    const answer = await request.get(file)
    expect(answer.headers()["content-type"]).toContain("application/xml")
    const pages = locsOf(await answer.text())
    expect(pages.filter((url) => new URL(url).pathname.startsWith("/en"))).toHaveLength(
      pages.length / 2
    )
    for (const url of [pages[0], pages.at(-1)]) {
      const page = await request.get(url ?? "")
      expect(page.status(), url).toBe(200)
      expect(await page.text()).toContain(`rel="canonical" href="${url}"`)
    }
  }
  expect((await request.get("/sitemap-products.xml?part=0")).status()).toBe(404)
})

test("none of the router's client half is shipped", () => {
  const client = fileURLToPath(new URL("../storefront/build/client", import.meta.url))
  const scripts = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js")
  )
  expect(scripts.filter((name) => name !== "sw.js" && !name.startsWith("assets/islands/"))).toEqual(
    []
  )
  expect(scripts.length).toBeGreaterThan(0)
})
