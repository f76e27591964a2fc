import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createBuyer, type Buyer } from "./buyer"
import { copyCarts } from "./copy-carts"
import { buildWorld, makeSeller, type Seller, type World } from "./world"

jest.setTimeout(600_000)

const BUYERS = 200
const PIECES = 10
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer
    let rare: Seller

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      buyer = createBuyer(api as never, world)
      rare = await makeSeller(getContainer(), world, {
        handle: "hiem",
        name: "HTX Hiếm",
        title: "Sâm Ngọc Linh",
        price: 900_000,
        fee: 30_000,
        stock: PIECES,
      })
    })

    const count = async (entity: string, filters = {}): Promise<number> => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      return (await query.graph({ entity, fields: ["id"], filters })).data.length
    }

    /** Every fourth buyer wants goods of a second producer with it. */
    const fillAll = async (): Promise<string[]> => {
      const one = await buyer.prepareAll([[rare, 1]])
      const two = await buyer.prepareAll([
        [world.jam, 1],
        [rare, 1],
      ])
      const container = getContainer()
      const [ones, twos] = [
        [one, ...(await copyCarts(container, one, BUYERS - BUYERS / 4 - 1))],
        [two, ...(await copyCarts(container, two, BUYERS / 4 - 1))],
      ]
      return ones.flatMap((cart, place) => (place % 3 ? [cart] : [cart, twos[place / 3] ?? ""]))
    }

    it("gives the last ten pieces to ten of two hundred buyers who order at once", async () => {
      const carts = await fillAll()
      expect(new Set(carts).size).toBe(BUYERS)
      const answers = await Promise.all(carts.map((cart) => buyer.complete(cart)))
      const made = answers.filter(({ status }) => status === 200)
      const refused = answers.filter(({ status }) => status !== 200)
      expect(made).toHaveLength(PIECES)
      expect(new Set(refused.map(({ status, data }) => `${status} ${data.code}`))).toEqual(
        new Set(["400 cart.stock_insufficient"])
      )
      expect(await count("reservation", { location_id: rare.stockLocationId })).toBe(PIECES)
      const groups = made.filter(({ data }) => data.order_group).length
      expect(await count("order")).toBe(PIECES + groups)
      expect(await count("ocop_order_group")).toBe(groups)
      expect(await count("ocop_contract")).toBe(PIECES + groups)
    })
  },
})
