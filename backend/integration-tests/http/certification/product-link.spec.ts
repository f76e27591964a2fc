import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { linkProductsWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { refuseEvent } from "../../builders/events"
import { clientOf, refusedWith } from "../../builders/client"
import { decisionBody, enterProduct } from "../../builders/register"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let listings: string[]
    let first: Awaited<ReturnType<typeof enterProduct>>
    let second: Awaited<ReturnType<typeof enterProduct>>

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      staff = clientOf(api as never, signedIn.headers)
      first = await enterProduct(staff)
      second = await enterProduct(staff, "Ba kích")
      const products = ["Trà", "Ba kích"].map((title) => ({
        title,
        options: [{ title: "Gói", values: ["100 g"] }],
      }))
      const { result } = await createProductsWorkflow(getContainer()).run({ input: { products } })
      listings = result.map(({ id }) => id)
    })

    const panel = async (id = listings[0]) => (await staff.get(`/admin/ocop/products/${id}`)).data
    const link = (changes: Record<string, unknown> = {}, id = listings[0]) =>
      staff.post(`/admin/ocop/products/${id}`, {
        producer_id: first.producer.id,
        registered_product_id: first.product.id,
        reason: "Bán trên sàn.",
        ...changes,
      })
    const trail = async (producer: string) =>
      (await staff.get(`/admin/ocop/producers/${producer}`)).data.changes

    it("shows a listing that belongs to nobody yet", async () => {
      expect(await panel()).toEqual({
        product_id: listings[0],
        producer: null,
        origin: { commune: null, former: null },
        registered_product: null,
        certificates: [],
        badge: null,
      })
    })

    it("ties a listing to its producer and its registered product", async () => {
      await staff.post("/admin/ocop/certificates", decisionBody(first.product.id))
      const { status, data } = await link()
      expect(status).toBe(200)
      expect(data).toMatchObject({
        product_id: listings[0],
        producer: { id: first.producer.id },
        registered_product: { id: first.product.id, product_set: 12 },
        certificates: [{ stars: 4, product_id: listings[0] }],
        badge: { stars: 4, state: "valid" },
      })
      expect((await trail(first.producer.id)).at(-1)).toMatchObject({
        action: "updated",
        reason: "Bán trên sàn.",
        before: { producer_id: null, registered_product_id: null },
        after: { product_id: listings[0], registered_product_id: first.product.id },
      })
    })

    it("changes nothing the second time", async () => {
      const once = await link()
      const lines = await trail(first.producer.id)
      expect((await link()).data).toEqual(once.data)
      expect(await trail(first.producer.id)).toEqual(lines)
    })

    it("moves a listing to another producer and takes ties away", async () => {
      await link()
      const moved = { producer_id: second.producer.id, registered_product_id: second.product.id }
      expect((await link(moved)).data).toMatchObject({
        producer: { id: second.producer.id },
        registered_product: { id: second.product.id },
      })
      const gone = await link({ producer_id: null, registered_product_id: null })
      expect(gone.data).toMatchObject({ producer: null, registered_product: null })
      expect((await link({}, listings[1])).status).toBe(200)
    })

    it.each([
      ["product.producer_mismatch", 400, () => ({ producer_id: second.producer.id })],
      ["product.producer_mismatch", 400, () => ({ producer_id: null })],
      ["producer.not_found", 404, () => ({ producer_id: "prdc_unknown" })],
      ["registered_product.not_found", 404, () => ({ registered_product_id: "regp_unknown" })],
      ["request.invalid", 400, () => ({ reason: "" })],
    ])("refuses with %s", async (code, status, changes) => {
      expect(refusedWith(await link(changes()))).toEqual({ status, code })
      expect(await panel()).toMatchObject({ producer: null, registered_product: null })
    })

    it("does not know a listing nobody made", async () => {
      const code = "product.not_found"
      expect(refusedWith(await link({}, "prod_unknown"))).toEqual({ status: 404, code })
      const answer = await staff.get("/admin/ocop/products/prod_unknown")
      expect(refusedWith(answer)).toEqual({ status: 404, code })
    })

    it("keeps a registered product for one listing, also for two at once", async () => {
      const answers = await Promise.all([link(), link({}, listings[1])])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const refused = answers.find(({ status }) => status === 400)
      expect(refused?.data.code).toBe("product.already_linked")
    })

    it("ties many listings at once, or none", async () => {
      const both = [first, second].map(({ producer, product }, at) => ({
        product_id: listings[at] as string,
        producer_id: producer.id,
        registered_product_id: product.id,
      }))
      const act = { reason: "Nhập dữ liệu.", actor_id: "system" }
      const twice = both.map((tie) => ({ ...tie, ...both[0], product_id: tie.product_id }))
      await expect(
        linkProductsWorkflow(getContainer()).run({ input: { links: twice, ...act } })
      ).rejects.toMatchObject({ code: "product.already_linked" })
      expect(await panel()).toMatchObject({ producer: null })
      await linkProductsWorkflow(getContainer()).run({ input: { links: both, ...act } })
      expect((await panel(listings[1])).registered_product.id).toBe(second.product.id)
    })

    it("takes a tie back when a later step fails", async () => {
      await link()
      const lines = await trail(first.producer.id)
      const emit = refuseEvent(getContainer(), "ocop.product.linked")
      const failed = await link({ producer_id: null, registered_product_id: null })
      emit.mockRestore()
      expect(failed.status).toBe(500)
      expect(await panel()).toMatchObject({ registered_product: { id: first.product.id } })
      expect(await trail(first.producer.id)).toEqual(lines)
    })
  },
})
