import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { rebuildCatalogueWorkflow } from "@ocop/rating/workflows"
import { signInStaff } from "../../builders/access"
import { makeListing, makeProducer } from "../../builders/catalogue"
import { clientOf, refusedWith, type Answer } from "../../builders/client"
import { createBuyer, variantOf, type Buyer } from "../order-group/buyer"
import { buildWorld, type World } from "../order-group/world"

const UNAVAILABLE = { status: 400, code: "cart.product_unavailable" }

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer
    let visitor: ReturnType<typeof clientOf>
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      await rebuildCatalogueWorkflow(getContainer()).run()
      buyer = createBuyer(api as never, world)
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    afterEach(() => {
      process.env.OCOP_TODAY = "2026-11-25"
    })

    const seller = () => `/admin/ocop/sellers/${world.honey.producerId}`
    const suspend = (ground: string, begins_on: string) =>
      staff.post(`${seller()}/suspend`, { ground, begins_on, reason: "Công văn 12/QLTT" })
    const suspendNow = () => suspend("authority_request", "25/11/2026")
    const lift = () => staff.post(`${seller()}/lift`, { reason: "Đã khắc phục" })

    const listed = async (): Promise<string[]> =>
      (await visitor.get("/store/ocop/products")).data.products.map(
        ({ title }: { title: string }) => title
      )
    const suggested = async (): Promise<string[]> =>
      (await visitor.get("/store/ocop/suggestions?q=mat%20ong")).data.products.map(
        ({ title }: { title: string }) => title
      )
    const put = async (variant: string): Promise<Answer> => {
      const cart = await buyer.createCart()
      return buyer.post(`/store/carts/${cart}/line-items`, { variant_id: variant, quantity: 1 })
    }

    /** Asks again until the answer is there; events are worked on after the answer to a write. */
    const eventually = async <T>(ask: () => Promise<T>, expected: T): Promise<void> => {
      const end = Date.now() + 60_000
      for (;;) {
        const answer = await ask()
        if (JSON.stringify(answer) === JSON.stringify(expected) || Date.now() > end)
          return expect(answer).toEqual(expected)
      }
    }

    it("a suspended producer's goods are in no list and no cart, and come back when it is lifted", async () => {
      expect((await listed()).sort()).toEqual(["Mật ong", "Mứt", "Trà"])
      expect(await suggested()).toEqual(["Mật ong"])
      expect((await suspendNow()).status).toBe(200)
      await eventually(async () => (await listed()).sort(), ["Mứt", "Trà"])
      await eventually(suggested, [])
      expect(refusedWith(await put(variantOf(world.honey)))).toEqual(UNAVAILABLE)
      expect((await lift()).status).toBe(200)
      await eventually(async () => (await listed()).sort(), ["Mật ong", "Mứt", "Trà"])
      await eventually(suggested, ["Mật ong"])
      expect((await put(variantOf(world.honey))).status).toBe(200)
    })

    it.each([
      ["one producer", () => [[world.honey, 1]]],
      [
        "several producers",
        () => [
          [world.honey, 1],
          [world.tea, 1],
        ],
      ],
    ] as const)("a full cart of %s is refused, and ordered when it is lifted", async (_, lines) => {
      const cart = await buyer.prepareAll(lines() as never)
      await suspendNow()
      expect(refusedWith(await buyer.complete(cart))).toEqual(UNAVAILABLE)
      await lift()
      expect((await buyer.complete(cart)).data.type).toBe("order")
    })

    it("a notice is felt on its day, before the register has followed", async () => {
      await suspend("just_cause", "30/11/2026")
      expect((await put(variantOf(world.honey))).status).toBe(200)
      process.env.OCOP_TODAY = "2026-11-30"
      expect(refusedWith(await put(variantOf(world.honey)))).toEqual(UNAVAILABLE)
    })

    it("who was never verified sells nothing", async () => {
      const producerId = await makeProducer(getContainer(), { handle: "moi", name: "Cơ sở mới" })
      const goods = { handle: "keo", title: "Kẹo", producerId, verified: false }
      const sweets = await makeListing(getContainer(), world, goods)
      expect(refusedWith(await put(sweets.variantIds[0] ?? ""))).toEqual(UNAVAILABLE)
    })
  },
})
