import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInCustomer } from "../../builders/customer"

const API = join(dirname(require.resolve("@ocop/rating/package.json")), "src", "api")
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const

/** Every staff route there is, read from the folders that Medusa makes routes of. */
const staffRoutes = readdirSync(join(API, "admin", "ocop"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("route.ts"))
  .flatMap((name) => {
    const source = readFileSync(join(API, "admin", "ocop", name), "utf8")
    const path = dirname(name).replace(/\[[a-z_]+\]/g, "unknown_1")
    return METHODS.filter((method) =>
      new RegExp(`export (?:const|async function|function) ${method}\\b`).test(source)
    ).map((method) => [method, `/admin/ocop/${path}`] as const)
  })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let customer: { authorization: string }

    beforeAll(async () => {
      customer = await signInCustomer(getContainer(), api as never)
    })

    const call = async (method: string, url: string, headers = {}) =>
      (
        await (api as { request(options: object): Promise<{ status: number }> }).request({
          method,
          url,
          headers,
          data: method === "GET" ? undefined : {},
          validateStatus: () => true,
        })
      ).status

    it("knows the staff routes", () => {
      expect(staffRoutes.length).toBeGreaterThanOrEqual(14)
      expect(staffRoutes).toContainEqual(["POST", "/admin/ocop/register-imports"])
    })

    it.each(staffRoutes)("%s %s is for staff alone", async (method, url) => {
      expect(await call(method, url)).toBe(401)
      expect(await call(method, url, customer)).toBe(401)
      expect(await call(method, url, { authorization: "Bearer forged" })).toBe(401)
    })
  },
})
