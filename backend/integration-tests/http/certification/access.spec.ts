import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInCustomer } from "../../builders/customer"

const DESKS = ["@ocop/rating", "@ocop/marketplace", "@ocop/trade-promotion"]
  .map((plugin) =>
    join(dirname(require.resolve(`${plugin}/package.json`)), "src", "api", "admin", "ocop")
  )
  .filter(existsSync)
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const

/** Every staff route there is, read from the folders that Medusa makes routes of. */
const staffRoutes = DESKS.flatMap((desk) =>
  readdirSync(desk, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("route.ts"))
    .map((name) => ({ desk, name }))
).flatMap(({ desk, name }) => {
  const source = readFileSync(join(desk, name), "utf8")
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
      expect(staffRoutes.length).toBeGreaterThanOrEqual(17)
      expect(staffRoutes).toContainEqual(["POST", "/admin/ocop/register-imports"])
      expect(staffRoutes).toContainEqual(["POST", "/admin/ocop/suspicion-reports/unknown_1/move"])
    })

    it.each(staffRoutes)("%s %s is for staff alone", async (method, url) => {
      expect(await call(method, url)).toBe(401)
      expect(await call(method, url, customer)).toBe(401)
      expect(await call(method, url, { authorization: "Bearer forged" })).toBe(401)
    })
  },
})
