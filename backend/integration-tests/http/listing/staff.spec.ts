import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changeProducer } from "../../builders/catalogue"
import { refusedWith } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { eventually } from "../../builders/eventually"
import { lettersOf } from "../../builders/letters"
import { buildWorld, CHANGES, LISTINGS, SAID, sendNew, TAKEDOWNS, type World } from "./world"

jest.setTimeout(300_000)

const refused = (code: string) => ({ status: 400, code })
const unknown = (code: string) => ({ status: 404, code })

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await buildWorld(getContainer(), api as never)
    })

    const shown = (handle = "tra-gung-tay-giang") =>
      world.visitor.get(`/store/ocop/products/${handle}`)
    const approve = (id: string, body = {}) => world.staff.post(`${CHANGES}/${id}/approve`, body)
    const giveBack = (id: string, reasons: unknown = [{ place: "title", text: "Ghi rõ hơn." }]) =>
      world.staff.post(`${CHANGES}/${id}/return`, { reasons })

    const sendChanged = async (changes: object) => {
      const url = `${LISTINGS}/${world.tea.id}`
      await world.owner.put(`${url}/draft`, {
        label: SAID.label,
        photos: (await sendNew(world)).photos,
        ...changes,
      })
      const { data } = await world.owner.post(`${url}/submit`)
      return data.listing.open_change.id as string
    }

    describe("the queue", () => {
      it("shows what waits with what the rules found, until when", async () => {
        const { id, changeId } = await sendNew(world, { title: "Trà gừng số 1" })
        const { status, data } = await world.staff.get(CHANGES)
        expect(status).toBe(200)
        expect(data).toEqual({
          changes: [
            {
              id: changeId,
              listing_id: id,
              product_id: null,
              producer: { id: world.own, name: "HTX Tây Giang" },
              title: "Trà gừng số 1",
              kind: "created",
              state: "waiting",
              hits: [
                {
                  code: "superlative",
                  place: "title",
                  severity: "look",
                  words: { text: "số 1", from: 9, to: 13 },
                },
              ],
              submitted_at: expect.any(String),
              due_on: "2026-11-27",
              overdue: false,
              decided_at: null,
            },
          ],
          limit: 20,
          offset: 0,
          count: 1,
        })
        expect((await world.staff.get(`${CHANGES}?overdue=true`)).data.count).toBe(0)
        expect((await world.staff.get(`${CHANGES}?state=accepted`)).data.count).toBe(0)
        expect((await world.staff.get(`${CHANGES}?producer_id=${world.foreign}`)).data.count).toBe(
          0
        )
        expect(refusedWith(await world.staff.get(`${CHANGES}?state=lost`))).toEqual(
          refused("request.filter_malformed")
        )
      })

      it("knows no draft, and nothing nobody sent", async () => {
        const { data } = await world.owner.post(LISTINGS, { title: "Nháp" })
        for (const id of [data.listing.open_change.id, "lstch_unknown"])
          expect(refusedWith(await world.staff.get(`${CHANGES}/${id}`))).toEqual(
            unknown("listing.change_not_found")
          )
        expect((await world.staff.get(CHANGES)).data.count).toBe(0)
      })

      it("is closed to everybody else", async () => {
        const { id, changeId } = await sendNew(world)
        for (const client of [world.anyone, world.visitor, world.owner]) {
          for (const answer of [
            await client.get(CHANGES),
            await client.get(`${CHANGES}/${changeId}`),
            await client.post(`${CHANGES}/${changeId}/approve`),
            await client.post(`${CHANGES}/${changeId}/return`),
            await client.post(`/admin/ocop/listings/${id}/takedowns`),
            await client.get(TAKEDOWNS),
            await client.get(`${TAKEDOWNS}/tkdn_1`),
            await client.post(`${TAKEDOWNS}/tkdn_1/execute`),
            await client.post(`${TAKEDOWNS}/tkdn_1/dismiss`),
            await client.post(`${TAKEDOWNS}/tkdn_1/lift`),
          ])
            expect(answer.status).toBe(401)
        }
      })
    })

    describe("approval", () => {
      it("puts a new listing on sale with price, stock, goods and producer, and no star", async () => {
        const { id, changeId, photos } = await sendNew(world)
        const { status, data } = await approve(changeId, { note: "Đủ giấy tờ." })
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["change", "trail"])
        expect(data.change).toMatchObject({
          state: "accepted",
          before: null,
          decided_by_name: "Nguyễn Thu",
          actor_name: "mo@example.vn",
          note: "Đủ giấy tờ.",
          product_id: expect.stringMatching(/^prod_/),
        })
        expect(data.trail).toMatchObject([
          { action: "submitted", actor_name: "mo@example.vn" },
          { action: "accepted", actor_name: "Nguyễn Thu", reason: "Đủ giấy tờ." },
        ])
        const { product } = (await shown()).data
        expect(product).toMatchObject({
          title: SAID.title,
          description: SAID.description,
          price: 85_000,
          unit_price: { amount: 425_000, per: "kg" },
          in_stock: true,
          badge: null,
          certificate: null,
          thumbnail: photos[0],
          images: [{ url: photos[0] }],
          producer: { id: world.own },
          goods: { goods_kind: "food", label: SAID.label, illustrative: false },
        })
        expect(product.variants).toMatchObject([{ title: "200 g", available: 12 }])
        const listed = await world.visitor.get("/store/ocop/products?q=tra%20gung")
        expect(listed.data.products).toMatchObject([{ title: SAID.title, badge: null }])
        const own = await world.owner.get(`${LISTINGS}/${id}`)
        expect(own.data.listing).toMatchObject({ state: "live", on_sale: true, open_change: null })
        const prices = await world.owner.get(`${LISTINGS}/${data.change.product_id}/prices`)
        expect(prices.data.prices.length).toBeLessThanOrEqual(1)
      })

      it("happens once, of two who decide at the same moment", async () => {
        const { changeId } = await sendNew(world)
        const answers = await Promise.all([approve(changeId), giveBack(changeId)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(refusedWith(await approve(changeId))).toEqual(refused("listing.move_not_allowed"))
        expect(refusedWith(await giveBack(changeId))).toEqual(refused("listing.move_not_allowed"))
      })

      it("keeps the old words on sale until the new ones are approved, and the stars with them", async () => {
        const changeId = await sendChanged({ title: "Chè dây rừng" })
        expect((await shown("che-day")).data.product.title).toBe("Chè dây")
        const { data: seen } = await world.staff.get(`${CHANGES}/${changeId}`)
        expect(seen.change).toMatchObject({
          kind: "content",
          before: { title: "Chè dây" },
          after: { content: { title: "Chè dây rừng" } },
        })
        expect(seen.change.changed_fields).toEqual(["title", "label", "photos"])
        await approve(changeId)
        const { product } = (await shown("che-day")).data
        expect(product).toMatchObject({
          title: "Chè dây rừng",
          price: 100_000,
          badge: { stars: 4 },
        })
        expect(product.variants).toHaveLength(2)
      })

      it("takes the stars away with the tie to the register", async () => {
        const changeId = await sendChanged({ registered_product_id: null })
        await approve(changeId)
        expect((await shown("che-day")).data.product).toMatchObject({ badge: null })
      })

      it("is refused while the producer may not sell, and known nothing is never found", async () => {
        const { changeId } = await sendNew(world)
        await changeProducer(getContainer(), world.own, { status: "suspended" })
        expect(refusedWith(await approve(changeId))).toEqual(
          refused("listing.producer_may_not_sell")
        )
        expect(refusedWith(await approve("lstch_unknown"))).toEqual(
          unknown("listing.change_not_found")
        )
      })

      it("takes all back when a later step fails", async () => {
        const { changeId } = await sendNew(world)
        const emit = refuseEvent(getContainer(), "ocop.listing.accepted")
        const failed = await approve(changeId)
        emit.mockRestore()
        expect(failed.status).toBe(500)
        expect((await world.staff.get(`${CHANGES}/${changeId}`)).data).toMatchObject({
          change: { state: "waiting", product_id: null },
          trail: [{ action: "submitted" }],
        })
        expect((await approve(changeId)).status).toBe(200)
      })
    })

    describe("a return", () => {
      it("gives the producer the reasons and lets it go on where it was", async () => {
        const { id, changeId } = await sendNew(world)
        const { status, data } = await giveBack(changeId)
        expect(status).toBe(200)
        expect(data.change).toMatchObject({
          state: "returned",
          reasons: [{ place: "title", text: "Ghi rõ hơn." }],
        })
        const url = `${LISTINGS}/${id}`
        expect((await world.owner.get(url)).data.listing).toMatchObject({
          state: "unpublished",
          open_change: null,
          returned: [{ place: "title", text: "Ghi rõ hơn." }],
        })
        await world.owner.put(`${url}/draft`, { title: "Trà gừng gió" })
        const again = await world.owner.post(`${url}/submit`)
        expect(again.data.draft).toMatchObject({
          price: 85_000,
          content: { title: "Trà gừng gió" },
        })
        expect(again.data.listing.returned).toBeNull()
      })

      it.each([[[]], [[{ text: " " }]], [null], [undefined]])(
        "does not happen for the reasons %j",
        async (reasons) => {
          const { changeId } = await sendNew(world)
          expect(
            refusedWith(await world.staff.post(`${CHANGES}/${changeId}/return`, { reasons }))
          ).toEqual(refused("listing.reason_missing"))
        }
      )
    })

    describe("letters", () => {
      const written = (message: string) => lettersOf(getContainer(), `ocop-${message}`)

      it("tell members who edit listings what was decided, once", async () => {
        const first = await sendNew(world)
        const second = await sendNew(world, { title: "Trà gừng mật" })
        for (const _ of [1, 2]) await approve(first.changeId)
        for (const _ of [1, 2]) await giveBack(second.changeId)
        await eventually(() => written("listing_accepted"), [["mo@example.vn", first.id]])
        await eventually(() => written("listing_returned"), [["mo@example.vn", second.id]])
      })

      it("say nothing of what a member changed by itself", async () => {
        const price = { variant_id: world.tea.variantIds[0], price: 120_000 }
        await world.owner.put(`${LISTINGS}/${world.tea.id}/price`, price)
        const { id, changeId } = await sendNew(world)
        await approve(changeId)
        await eventually(() => written("listing_accepted"), [["mo@example.vn", id]])
      })
    })

    describe("a takedown", () => {
      const open = (body: object = {}, id = world.tea.id) =>
        world.staff.post(`/admin/ocop/listings/${id}/takedowns`, {
          reason: "Theo công văn.",
          ...body,
        })
      const move = (id: string, act: string, body: object = { reason: "Đã khắc phục." }) =>
        world.staff.post(`${TAKEDOWNS}/${id}/${act}`, body)

      it("takes the listing from buyers at once and says so to its producer", async () => {
        const { status, data } = await open({ requested_by: "Sở Công Thương" })
        expect(status).toBe(201)
        expect(Object.keys(data).sort()).toEqual(["takedown", "trail"])
        expect(data.takedown).toMatchObject({
          state: "done",
          title: "Chè dây",
          reason: "Theo công văn.",
          requested_by: "Sở Công Thương",
          overdue: false,
          done_at: expect.any(String),
        })
        expect(data.trail).toMatchObject([
          { action: "takedown_opened", actor_name: "Nguyễn Thu" },
          { action: "taken_down", reason: "Theo công văn." },
        ])
        expect(refusedWith(await shown("che-day"))).toEqual({
          status: 410,
          code: "product.removed",
        })
        const listed = await world.visitor.get("/store/ocop/products?q=che%20day")
        expect(listed.data.products).toEqual([])
        const url = `${LISTINGS}/${world.tea.id}`
        expect((await world.owner.get(url)).data.listing).toMatchObject({ state: "taken_down" })
        expect(refusedWith(await world.owner.post(`${url}/resume`))).toEqual(
          refused("listing.move_not_allowed")
        )
        expect(refusedWith(await open())).toEqual(refused("takedown.already_open"))
      })

      it("has a clock of 24 hours from the request on, and is listed by it", async () => {
        const requested_at = new Date(Date.now() - 25 * 3_600_000).toISOString()
        const { data } = await open({ at_once: false, requested_at })
        expect(data.takedown).toMatchObject({ state: "open", requested_at, overdue: true })
        expect(Date.parse(data.takedown.due_at) - Date.parse(requested_at)).toBe(24 * 3_600_000)
        expect((await shown("che-day")).status).toBe(200)
        const { data: list } = await world.staff.get(`${TAKEDOWNS}?state=open`)
        expect(list).toEqual({ takedowns: [data.takedown], limit: 20, offset: 0, count: 1 })
        const done = await move(data.takedown.id, "execute")
        expect(done.data.takedown).toMatchObject({ state: "done", overdue: false })
        expect((await shown("che-day")).status).toBe(410)
      })

      it("is lifted with a reason, and buyers see the listing again", async () => {
        const { data } = await open()
        const { id } = data.takedown
        expect(refusedWith(await move(id, "lift", {}))).toEqual(refused("listing.reason_missing"))
        const lifted = await move(id, "lift")
        expect(lifted.data.takedown).toMatchObject({
          state: "lifted",
          end_reason: "Đã khắc phục.",
          ended_at: expect.any(String),
        })
        expect((await shown("che-day")).status).toBe(200)
        expect(refusedWith(await move(id, "lift"))).toEqual(refused("listing.move_not_allowed"))
        expect((await open()).status).toBe(201)
      })

      it("is dismissed with a reason while the listing stays", async () => {
        const { data } = await open({ at_once: false })
        const dismissed = await move(data.takedown.id, "dismiss")
        expect(dismissed.data.takedown).toMatchObject({ state: "dismissed" })
        expect((await shown("che-day")).status).toBe(200)
        expect(refusedWith(await move(data.takedown.id, "execute"))).toEqual(
          refused("listing.move_not_allowed")
        )
      })

      it("is opened once, of two at the same moment", async () => {
        const answers = await Promise.all([open({ at_once: false }), open({ at_once: false })])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
      })

      it.each([
        ["no reason", { reason: "" }, "listing.reason_missing"],
        [
          "a request of tomorrow",
          { requested_at: "2099-01-01T00:00:00Z" },
          "takedown.requested_in_future",
        ],
        ["a day that is none", { requested_at: "hôm qua" }, "request.invalid"],
      ])("is refused with %s", async (_, body, code) => {
        expect(refusedWith(await open(body))).toEqual(refused(code))
      })

      it("knows no listing and no takedown that nobody made", async () => {
        expect(refusedWith(await open({}, "prod_unknown"))).toEqual(unknown("listing.not_found"))
        const { id } = await sendNew(world)
        expect(refusedWith(await open({}, id))).toEqual(unknown("listing.not_found"))
        expect(refusedWith(await world.staff.get(`${TAKEDOWNS}/tkdn_unknown`))).toEqual(
          unknown("takedown.not_found")
        )
        expect(refusedWith(await move("tkdn_unknown", "lift"))).toEqual(
          unknown("takedown.not_found")
        )
      })
    })

    describe("the database", () => {
      const sql = (text: string, values: unknown[] = []) =>
        getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(text, values as never)

      it("keeps what was sent as it was sent, and returns nothing without reasons", async () => {
        const { changeId } = await sendNew(world)
        await expect(
          sql(`update ocop_listing_change set after = '[{}]' where id = ?`, [changeId])
        ).rejects.toThrow("not rewritten")
        await expect(
          sql(
            `update ocop_listing_change set state = 'returned', decided_by = 'u', decided_at = now() where id = ?`,
            [changeId]
          )
        ).rejects.toThrow("ocop_listing_change_returned_with_reasons")
      })

      it("only adds to the history of prices", async () => {
        await world.owner.put(`${LISTINGS}/${world.tea.id}/price`, {
          variant_id: world.tea.variantIds[0],
          price: 120_000,
        })
        await expect(sql("update ocop_price_point set amount = 1")).rejects.toThrow("only added to")
        await expect(sql("delete from ocop_price_point")).rejects.toThrow("only added to")
      })
    })
  },
})
