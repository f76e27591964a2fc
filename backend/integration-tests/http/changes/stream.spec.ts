import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rebuildCatalogueWorkflow } from "@ocop/rating/workflows"
import { signInStaff } from "../../builders/access"
import { clientOf } from "../../builders/client"
import { revocationBody } from "../../builders/register"
import { buildWorld, TODAY, type World } from "../catalog/world"

jest.setTimeout(300_000)

/** Reads a stream of events until what it has said since the last question holds `text`. */
const openStream = async (url: string) => {
  const stop = new AbortController()
  const answer = await fetch(url, { signal: stop.signal })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let said = ""
  const hear = async (text: string): Promise<string> => {
    while (!said.includes(text)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`The stream ended after: ${said}`)
      said += value
    }
    const heard = said
    said = ""
    return heard
  }
  return { answer, hear, close: () => stop.abort() }
}

const CHANGED = "event: changed\ndata: catalogue\n\n"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let staff: ReturnType<typeof clientOf>
    let stream: Awaited<ReturnType<typeof openStream>>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    beforeEach(async () => {
      stream = await openStream(
        `${(api as never as { defaults: { baseURL: string } }).defaults.baseURL}/ocop/changes`
      )
      await stream.hear(": listening")
    })
    afterEach(() => stream.close())

    const sql = async (text: string) => {
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(text)
      return rows as Record<string, unknown>[]
    }

    it("is a stream nobody keeps", () => {
      expect(stream.answer.status).toBe(200)
      expect(stream.answer.headers.get("content-type")).toBe("text/event-stream")
      expect(stream.answer.headers.get("cache-control")).toContain("no-store")
    })

    it("tells of a revoked certificate, and nothing but that something changed", async () => {
      const [id] = world.products.tea.certificateIds
      const body = revocationBody({ revoked_on: TODAY })
      await staff.post(`/admin/ocop/certificates/${id}/revoke`, body)
      expect(
        (await stream.hear(CHANGED)).replaceAll(": here\n\n", "").split(CHANGED).join("")
      ).toBe("")
    })

    it("tells of a changed price", async () => {
      const { id, variantIds } = world.products.sauce
      await staff.post(`/admin/products/${id}/variants/${variantIds[0]}`, {
        prices: [{ currency_code: "vnd", amount: 33_000 }],
      })
      await stream.hear(CHANGED)
    })

    it.each(["ocop_commune", "product", "price", "inventory_level", "reservation_item"])(
      "tells of a write to %s by anybody, once it is committed",
      async (table) => {
        await sql(`UPDATE ${table} SET updated_at = updated_at WHERE false`)
        await stream.hear(CHANGED)
      }
    )

    it("a listing made anew announces its changes too", async () => {
      await rebuildCatalogueWorkflow(getContainer()).run()
      const silent =
        await sql(`SELECT tgrelid::regclass FROM pg_trigger t WHERE tgname = 'keep_younger'
        AND NOT EXISTS (SELECT FROM pg_trigger o WHERE o.tgrelid = t.tgrelid AND o.tgname = 'ocop_announce_change')`)
      expect(silent).toEqual([])
      expect(
        await sql("SELECT 1 FROM pg_trigger WHERE tgname = 'keep_younger' LIMIT 1")
      ).toHaveLength(1)
    })

    it("listens over one connection, however many listen to it", async () => {
      const url = stream.answer.url
      const others = await Promise.all([openStream(url), openStream(url)])
      await Promise.all(others.map(({ hear }) => hear(": listening")))
      const listening = await sql(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN ocop_changed'"
      )
      expect(listening.length).toBe(1)
      others.forEach(({ close }) => close())
    })
  },
})
