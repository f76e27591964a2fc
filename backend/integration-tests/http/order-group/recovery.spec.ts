import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { recoverGroups } from "@ocop/marketplace/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createBuyer, type Buyer } from "./buyer"
import { buildWorld, type World } from "./world"

jest.setTimeout(300_000)

type Service = Record<string, (...args: never[]) => Promise<unknown>>

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      buyer = createBuyer(api as never, world)
    })

    const count = async (entity: string, filters = {}): Promise<number> => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      return (await query.graph({ entity, fields: ["id"], filters })).data.length
    }

    const state = async () => ({
      orders: await count("order"),
      groups: await count("ocop_order_group", { state: "placed" }),
      contracts: await count("ocop_contract"),
      reservations: await count("reservation"),
      carts: await count("cart"),
    })
    const NONE = { orders: 0, groups: 0, contracts: 0, reservations: 0, carts: 1 }
    const ALL = { orders: 3, groups: 1, contracts: 3, reservations: 3, carts: 4 }

    const prepare = () =>
      buyer.prepareAll([
        [world.tea, 1],
        [world.honey, 1],
        [world.jam, 1],
      ])

    /** The server dies in that call: what it held is free again, what it was doing goes no further. */
    const dieIn = async (module: string, method: string, call: number, cart: string) => {
      const service = getContainer().resolve<Service>(module)
      const real = service[method]?.bind(service) as (...args: unknown[]) => Promise<unknown>
      let calls = 0
      const connection = new AbortController()
      await new Promise<void>((dead) => {
        service[method] = ((...args: unknown[]) => {
          if (++calls !== call) return real(...args)
          dead()
          return new Promise(() => undefined)
        }) as never
        const { signal } = connection
        const headers = { "x-publishable-api-key": world.publishableKey }
        void api
          .post(`/store/carts/${cart}/complete`, {}, { headers, signal })
          .catch(() => undefined)
      })
      connection.abort()
      delete service[method]
      await getContainer().resolve(Modules.LOCKING).releaseAll()
    }

    describe.each([
      ["before its carts", "cart", "createCarts", 1],
      ["before the first payment", "payment", "createPaymentCollections", 1],
      ["inside the first order", "inventory", "createReservationItems", 1],
      ["inside the second order", "inventory", "createReservationItems", 2],
      ["before the last contract", "ocop_contract", "createOcopContracts", 3],
    ] as const)("a server that died %s", (_, module, method, call) => {
      it("leaves all orders once the buyer tries again", async () => {
        const cart = await prepare()
        await dieIn(module, method, call, cart)
        const { status, data } = await buyer.complete(cart)
        expect(status).toBe(200)
        expect(data.order_group.orders).toHaveLength(3)
        expect(await state()).toEqual(ALL)
      })

      it("leaves none when nobody does, and the cart as it was", async () => {
        const cart = await prepare()
        const before = (await buyer.review(cart)).data.cart
        await dieIn(module, method, call, cart)
        expect(await recoverGroups(getContainer())).toBe(1)
        expect(await state()).toEqual(NONE)
        const { fingerprint } = (await buyer.review(cart)).data.cart
        expect(fingerprint).toBe(before.fingerprint)
        expect(await recoverGroups(getContainer())).toBe(0)
      })
    })

    it("a server that died after the last order leaves all of them, retried or not", async () => {
      const cart = await prepare()
      await dieIn("orderGroup", "placeGroup", 1, cart)
      expect(await recoverGroups(getContainer())).toBe(1)
      expect(await state()).toEqual(ALL)
      const { data } = await buyer.complete(cart)
      expect(data.order_group.orders).toHaveLength(3)
      expect(await state()).toEqual(ALL)
    })
  },
})
