import { once } from "node:events"
import { request as httpRequest } from "node:http"
import { expect, test } from "@playwright/test"
import {
  startWithoutApi,
  startWithSenselessApi,
  type OwnStorefront,
} from "./support/own-storefront"

let storefront: OwnStorefront

/** What only the log may hold. */
const INSIDES = /node_modules|at \w+ \(|ECONNREFUSED|TypeError/

test.beforeAll(async () => {
  storefront = await startWithoutApi({ TRUST_PROXY: "1" })
})

test.afterAll(() => void storefront.process.kill("SIGKILL"))

for (const [path, lang, sentence] of [
  ["/xep-hang", "vi", "Sàn tạm thời không phục vụ được."],
  ["/en/gio-hang", "en", "The floor cannot answer at the moment."],
] as const) {
  test(`${path} answers 503 in its language while the API is down`, async ({ request }) => {
    const answer = await request.get(storefront.origin + path)
    expect(answer.status()).toBe(503)
    expect(answer.headers()["retry-after"]).toBe("30")
    expect(answer.headers()["cache-control"]).toBe("no-store")
    const html = await answer.text()
    expect(html).toContain(`lang="${lang}"`)
    expect(html).toContain(sentence)
    expect(html).not.toMatch(INSIDES)
  })
}

test("an accident of ours is a plain page with status 500", async ({ request }) => {
  const { origin, api, process } = await startWithSenselessApi()
  try {
    const answer = await request.get(`${origin}/xep-hang`)
    expect(answer.status()).toBe(500)
    const html = await answer.text()
    expect(html).toContain("Lỗi này do sàn, không phải do bạn.")
    expect(html).not.toMatch(INSIDES)
  } finally {
    process.kill("SIGKILL")
    api.close()
  }
})

test("it is healthy itself while the API is down", async ({ request }) => {
  const answer = await request.get(`${storefront.origin}/health`)
  expect(await answer.json()).toEqual({ status: "ok" })
})

test("languages do not mix when many pages are made at once", async ({ request }) => {
  const paths = Array.from({ length: 60 }, (_, index) => (index % 2 ? "/en/x" : "/x"))
  const pages = await Promise.all(
    paths.map(async (path) => (await request.get(storefront.origin + path)).text())
  )
  expect(pages.map((html) => /<html lang="(\w+)"/.exec(html)?.[1])).toEqual(
    paths.map((path) => (path.startsWith("/en") ? "en" : "vi"))
  )
})

/** Requests a browser would not send, and its tools neither. */
const rawStatus = (path: string, method: string, headers: Record<string, string> = {}) =>
  new Promise<number>((done, fail) => {
    const { port } = new URL(storefront.origin)
    const raw = httpRequest({ port, path, method, headers, agent: false }, (answer) => {
      answer.resume()
      done(answer.statusCode ?? 0)
    })
    raw.on("error", fail)
    raw.end()
  })

for (const [title, path, method, headers, status] of [
  ["a method no page has", "/gio-hang", "DELETE", {}, 405],
  ["a path out of the folder", "/assets/../../package.json", "GET", {}, 404],
  ["a form larger than any of ours", "/gio-hang", "POST", { "content-length": "9999999" }, 413],
  ["a form of unknown length", "/gio-hang", "POST", { "transfer-encoding": "chunked" }, 411],
] as const) {
  test(`${title} is answered with ${status}`, async () => {
    expect(await rawStatus(path, method, headers)).toBe(status)
  })
}

test("only a page behind https asks browsers to stay there", async ({ request }) => {
  const headersOf = async (headers: Record<string, string>) =>
    (await request.get(`${storefront.origin}/xep-hang`, { headers })).headers()
  expect((await headersOf({}))["strict-transport-security"]).toBeUndefined()
  const behindProxy = await headersOf({ "x-forwarded-proto": "https" })
  expect(behindProxy["strict-transport-security"]).toMatch(/^max-age=\d+$/)
})

test("it stops on SIGTERM and says nothing went wrong", async () => {
  const other = await startWithoutApi()
  other.process.kill("SIGTERM")
  expect(await once(other.process, "exit")).toEqual([0, null])
})
