import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { saveBankAccountWorkflow } from "@ocop/marketplace/workflows"
import { refusedWith } from "../../builders/client"
import { createBuyer, type Buyer } from "./buyer"
import { buildWorld, type World } from "./world"

const [COD, TRANSFER] = ["pp_cod_ocop", "pp_vietqr_ocop"]
const ACCOUNT = { bin: "970405", account_number: "0000000001", account_holder: "HTX MINH HOA" }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      buyer = createBuyer(api as never, world)
      const update = { payment_providers: [COD, TRANSFER] }
      const selector = {}
      await updateRegionsWorkflow(getContainer()).run({ input: { selector, update } })
      const producer_id = world.tea.producerId
      const input = { ...ACCOUNT, producer_id, actor_id: "system" }
      await saveBankAccountWorkflow(getContainer()).run({ input })
    })

    it("takes a transfer for the producer that has an account, and for no other", async () => {
      const cart = await buyer.fill([
        [world.tea, 1],
        [world.honey, 1],
      ])
      const choose = (producer_id: string) => {
        const choices = [{ producer_id, payment_provider_id: TRANSFER }]
        return buyer.post(`/store/ocop/carts/${cart}/payment-choices`, { choices })
      }
      const { data, status } = await choose(world.tea.producerId)
      expect(status).toBe(200)
      const ways = data.parts.map(
        (part: { producer_id: string; payment_provider_ids: string[] }) => [
          part.producer_id,
          part.payment_provider_ids.sort(),
        ]
      )
      expect(new Map(ways)).toEqual(
        new Map([
          [world.tea.producerId, [COD, TRANSFER]],
          [world.honey.producerId, [COD]],
        ])
      )
      const refused = await choose(world.honey.producerId)
      expect(refusedWith(refused)).toEqual({ status: 400, code: "order_group.payment_unknown" })
    })
  },
})
