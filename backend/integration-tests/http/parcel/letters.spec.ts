import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { buildParcelWorld, moveTo, ownerOf, PHONE, type ParcelWorld } from "./world"

jest.setTimeout(300_000)

const EMAIL = "mo@thu.vn"

interface Letter {
  template: string
  to: string
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: ParcelWorld

    beforeAll(async () => {
      world = await buildParcelWorld(getContainer(), api as never)
    })

    /** Buys tea as somebody who leaves an e-mail address, or none. */
    const buy = async (email?: string) => {
      const { shopper, tea } = world
      const cart = await shopper.prepare(tea.variantId, 1)
      if (email) await shopper.post(`/store/carts/${cart}`, { email })
      return (await shopper.complete(cart)).data.order as { id: string; display_id: number }
    }

    const lettersOf = async (orderId: string): Promise<Letter[]> => {
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await knex.raw(
        `select template, "to" from notification where resource_id = ? and template like 'order.%' order by created_at`,
        [orderId]
      )
      return rows
    }

    /** Subscribers write after the answer: asks until so many letters are there. */
    const whenWritten = async (orderId: string, count: number): Promise<Letter[]> => {
      let letters = await lettersOf(orderId)
      for (let turn = 0; turn < 200 && letters.length < count; turn++)
        letters = await lettersOf(orderId)
      return letters
    }
    const to = (...templates: string[]) => templates.map((template) => ({ template, to: EMAIL }))

    it("tell a buyer with an e-mail address every step that matters", async () => {
      const order = await buy(EMAIL)
      expect(await whenWritten(order.id, 1)).toEqual(to("order.placed"))
      await moveTo(ownerOf(api as never, world), order.id, "delivered")
      expect(await whenWritten(order.id, 4)).toEqual(
        to("order.placed", "order.accepted", "order.handed_over", "order.delivered")
      )
    })

    it("tell that an order was cancelled, once", async () => {
      const order = await buy(EMAIL)
      await whenWritten(order.id, 1)
      const cancel = { phone: PHONE, reason: "changed_mind" }
      await world.shopper.post(`/store/ocop/orders/${order.id}/cancel`, cancel)
      await world.shopper.post(`/store/ocop/orders/${order.id}/cancel`, cancel)
      expect(await whenWritten(order.id, 2)).toEqual(to("order.placed", "order.cancelled"))
    })

    it("go to nobody who left no address", async () => {
      const [silent, told] = [await buy(), await buy(EMAIL)]
      await whenWritten(told.id, 1)
      expect(await lettersOf(silent.id)).toEqual([])
    })
  },
})
