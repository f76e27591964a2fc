import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { makeProducer } from "../../builders/catalogue"
import { refusedWith, type Answer } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { signInMember } from "../../builders/member"

const AREAS = ["@ocop/rating", "@ocop/marketplace", "@ocop/trade-promotion"]
  .map((plugin) =>
    join(dirname(require.resolve(`${plugin}/package.json`)), "src", "api", "producer")
  )
  .filter(existsSync)
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const

/** Every producer's route there is, read from the folders that Medusa makes routes of. */
const routes = AREAS.flatMap((area) =>
  readdirSync(area, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("route.ts"))
    .map((name) => ({ area, name }))
).flatMap(({ area, name }) => {
  const source = readFileSync(join(area, name), "utf8")
  const path = dirname(name).replace(/\[[a-z_]+\]/g, "unknown_1")
  return METHODS.filter((method) =>
    new RegExp(`export (?:const|async function|function) ${method}\\b`).test(source)
  ).map((method) => [method, `/producer/${path}`] as const)
})

/** For a member without a producer; nothing else is open to one. */
const WITHOUT_PRODUCER = /^\/producer\/ocop\/me(?:\/|$)/
const ofProducers = routes.filter(([, url]) => !WITHOUT_PRODUCER.test(url))

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let customer: Record<string, string>
    let staff: Record<string, string>
    let own: string
    let foreign: string
    let member: Awaited<ReturnType<typeof signInMember>>

    beforeAll(async () => {
      const container = getContainer()
      customer = await signInCustomer(container, api as never)
      staff = (await signInStaff(container, api as never)).headers
      own = await makeProducer(container, { handle: "htx-tay-giang", name: "HTX Tây Giang" })
      foreign = await makeProducer(container, { handle: "htx-nam-giang", name: "HTX Nam Giang" })
      member = await signInMember(container, api as never, { serves: [{ producerId: own }] })
    })

    const call = (method: string, url: string, headers = {}, data: object = {}): Promise<Answer> =>
      (api as { request(options: object): Promise<Answer> }).request({
        method,
        url,
        headers,
        data: method === "GET" ? undefined : data,
        validateStatus: () => true,
      })

    it("knows the producers' routes", () => {
      expect(routes).toContainEqual(["GET", "/producer/ocop/me"])
    })

    it.each(routes)("%s %s is for members alone", async (method, url) => {
      for (const headers of [{}, customer, staff, { authorization: "Bearer forged" }]) {
        const withProducer = { ...headers, "x-ocop-producer": own }
        expect((await call(method, url, withProducer)).status).toBe(401)
      }
    })

    it.each(routes)("%s %s knows no producer the member does not serve", async (method, url) => {
      for (const producer of [foreign, "prdc_unknown", "a\u00e0", "' or 1=1"])
        expect(
          refusedWith(await call(method, url, member.for(encodeURIComponent(producer))))
        ).toEqual({ status: 404, code: "producer.not_found" })
    })

    it.each([...ofProducers, ["GET", "/producer/ocop/nowhere"] as const])(
      "%s %s asks for whom",
      async (method, url) => {
        expect(refusedWith(await call(method, url, member.headers))).toEqual({
          status: 400,
          code: "producer.not_chosen",
        })
      }
    )

    it("takes no two megabytes of JSON", async () => {
      const body = { name: "a".repeat(2 * 1024 * 1024) }
      expect(
        refusedWith(await call("POST", "/producer/ocop/members", member.for(own), body))
      ).toEqual({ status: 413, code: "request.too_large" })
    })

    it("lets the shop's site call from a browser, and no other", async () => {
      const preflight = (origin: string) =>
        call("OPTIONS", "/producer/ocop/me", {
          origin,
          "access-control-request-method": "GET",
          "access-control-request-headers": "authorization,x-ocop-producer",
        }) as Promise<Answer & { headers: Record<string, string> }>
      const own = await preflight("http://localhost:8000")
      expect(own.status).toBe(204)
      expect(own.headers).toMatchObject({
        "access-control-allow-origin": "http://localhost:8000",
        "access-control-allow-headers": "authorization,x-ocop-producer",
      })
      const other = await preflight("https://example.com")
      expect(other.headers["access-control-allow-origin"]).toBeUndefined()
    })
  },
})
