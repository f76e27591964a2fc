import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { HOI_AN, TODAY } from "../catalog/world"
import { buildShippingWorld, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

type Client = ReturnType<typeof clientOf>

const ADDRESS = {
  first_name: "Nguyễn Thị Hoa",
  phone: "0905123456",
  address_1: "12 Trần Phú",
  metadata: { commune_code: HOI_AN },
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let packer: Client
    let other: Client
    let order: { id: string; display_id: number }

    const memberOf = async (producerId: string, account: string) => {
      const serves = [{ producerId, role: "packer" as const }]
      const member = await signInMember(getContainer(), api as never, { account, serves })
      return clientOf(api as never, member.for(producerId))
    }

    /** An order of two teas, paid when it is brought. */
    const placeOrder = async () => {
      const buyer = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
      const made = await buyer.post("/store/carts", { region_id: world.regionId })
      const cart: string = made.data.cart.id
      const line = { variant_id: world.products.tea.variantIds[0], quantity: 2 }
      await buyer.post(`/store/carts/${cart}/line-items`, line)
      await buyer.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
      const option = { option_id: world.cooperativeShop.standard }
      await buyer.post(`/store/carts/${cart}/shipping-methods`, option)
      const collection = await buyer.post("/store/payment-collections", { cart_id: cart })
      const { id } = collection.data.payment_collection
      const provider = { provider_id: "pp_system_default" }
      await buyer.post(`/store/payment-collections/${id}/payment-sessions`, provider)
      return (await buyer.post(`/store/carts/${cart}/complete`)).data.order
    }

    beforeAll(async () => {
      world = await buildShippingWorld(getContainer())
      packer = await memberOf(world.cooperative, "dong-goi@example.vn")
      other = await memberOf(world.company, "cong-ty@example.vn")
      order = await placeOrder()
    })

    describe.each(["label", "packing-slip"])("the %s of an order", (paper) => {
      const ask = (client: Client, id = order.id) =>
        client.get(`/producer/ocop/orders/${id}/${paper}`)

      it("is a PDF for its producer, which nobody keeps on the way", async () => {
        const answer: any = await ask(packer)
        expect(answer.status).toBe(200)
        expect(answer.headers["content-type"]).toBe("application/pdf")
        expect(answer.headers["cache-control"]).toBe("private, no-store")
        expect(answer.headers["content-disposition"]).toContain(`-${order.display_id}.pdf"`)
        expect(String(answer.data)).toMatch(/^%PDF-/)
      })

      it("is not for another producer, and of no unknown order", async () => {
        const unknown = { status: 404, code: "order.not_found" }
        expect(refusedWith(await ask(other))).toEqual(unknown)
        expect(refusedWith(await ask(packer, "order_0"))).toEqual(unknown)
        expect(refusedWith(await ask(packer, "%00"))).toEqual(unknown)
      })

      it("is for members only", async () => {
        expect((await ask(clientOf(api as never))).status).toBe(401)
      })
    })
  },
})
