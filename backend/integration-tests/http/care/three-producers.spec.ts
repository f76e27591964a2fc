import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { watchComplaints, watchOrdersWorkflow } from "@ocop/marketplace/workflows"
import { addDays, localDateInVietnam } from "@ocop/rules"
import { signInStaff } from "../../builders/access"
import { clientOf } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { signInMember } from "../../builders/member"
import { ADDRESS } from "../checkout/shopper"
import { createBuyer, variantOf, type Buyer } from "../order-group/buyer"
import { buildWorld, type Seller, type World } from "../order-group/world"
import { stockOf } from "../parcel/world"
import { ACCOUNT } from "../payment/journey"

jest.setTimeout(300_000)

const COD = "pp_cod_ocop"
const VIETQR = "pp_vietqr_ocop"
const TODAY = localDateInVietnam(new Date())
const PERIOD = `from=${addDays(TODAY, -1)}&to=${addDays(TODAY, 1)}`
const NEXT_WEEK = addDays(TODAY, 7)
const phone = ADDRESS.phone

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      buyer = createBuyer(api as never, world)
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    const ownerOf = async ({ producerId, handle }: Seller) => {
      const account = `${handle}@example.vn`
      const serves = [{ producerId }]
      const member = await signInMember(getContainer(), api as never, { account, serves })
      return clientOf(api as never, member.for(producerId))
    }
    const stock = (seller: Seller) => stockOf(getContainer(), variantOf(seller))

    /** Two of the tea, one of the honey, one of the jam; the honey is paid by transfer. */
    const place = async () => {
      const { tea, honey, jam } = world
      const cart = await buyer.fill([
        [tea, 2],
        [honey, 1],
        [jam, 1],
      ])
      for (const seller of [tea, honey, jam]) await buyer.deliver(cart, seller)
      const paid = [tea, honey, jam].map(({ producerId }) => ({
        producer_id: producerId,
        payment_provider_id: producerId === honey.producerId ? VIETQR : COD,
      }))
      await buyer.post(`/store/ocop/carts/${cart}/payment-choices`, { choices: paid })
      const { data } = await buyer.complete(cart)
      const orders = [tea, honey, jam].map(
        ({ producerId }) =>
          data.order_group.orders.find((one: any) => one.producer_id === producerId) as {
            id: string
            total: number
          }
      )
      return { total: data.order_group.total as number, orders }
    }

    it("one delivers and takes back, one refuses, one never answers: states, stock and money agree", async () => {
      const { tea, honey, jam } = world
      const owners = [await ownerOf(tea), await ownerOf(honey), await ownerOf(jam)] as const
      await owners[1].put("/producer/ocop/bank-account", ACCOUNT)
      const before = { tea: await stock(tea), honey: await stock(honey), jam: await stock(jam) }
      const { total, orders } = await place()
      const [a, b, c] = orders as [
        { id: string; total: number },
        { id: string; total: number },
        { id: string; total: number },
      ]
      expect([a.total, b.total, c.total]).toEqual([270_000, 120_001, 60_000])
      expect(total).toBe(450_001)

      const group = async () => {
        const { data } = await buyer.get(`/store/ocop/orders/${a.id}/group`)
        return [data.order_group.state, ...data.order_group.parts.map(({ stage }: any) => stage)]
      }
      expect(await group()).toEqual(["waiting", "waiting", "waiting", "waiting"])
      const move = async (
        client: (typeof owners)[number],
        order: string,
        name: string,
        body = {}
      ) =>
        expect((await client.post(`/producer/ocop/orders/${order}/${name}`, body)).status).toBe(200)

      await move(owners[0], a.id, "accept")
      await move(owners[0], a.id, "prepare")
      await move(owners[1], b.id, "refuse", { reason: "out_of_stock" })
      expect(await group()).toEqual(["prepared", "prepared", "refused", "waiting"])
      await move(owners[0], a.id, "hand-over", { way: "own" })
      await move(owners[0], a.id, "delivered")
      await move(owners[0], a.id, "payment/collected", { amount: a.total })
      expect(await group()).toEqual(["partly_delivered", "delivered", "refused", "waiting"])

      const { result } = await watchOrdersWorkflow(getContainer()).run({
        input: { now: `${NEXT_WEEK}T10:00:00Z` },
      })
      expect(result.escalated).toMatchObject([{ order_id: c.id }])
      const { data: waiting } = await staff.get("/admin/ocop/escalations?kind=unanswered")
      expect(waiting.escalations).toMatchObject([{ order_id: c.id, producer: { name: "HTX Mứt" } }])
      await staff.post(`/admin/ocop/escalations/orders/${c.id}/refuse`, { reason: "unanswered" })
      expect(await group()).toEqual(["delivered", "delivered", "refused", "refused"])

      const asked = await buyer.post(`/store/ocop/orders/${a.id}/returns`, {
        phone,
        reason: "damaged",
        description: "Hộp trà bị móp và rách túi.",
      })
      const back = `returns/${asked.data.parcel.returns[0].id}`
      await move(owners[0], a.id, `${back}/accept`)
      await move(owners[0], a.id, `${back}/goods-back`, { restock: true })
      const refund = { amount: a.total, way: "Chuyển khoản", refunded_on: TODAY }
      await move(owners[0], a.id, `${back}/refund`, refund)
      const { data: parcel } = await buyer.get(`/store/ocop/orders/${a.id}/parcel`)
      expect(parcel.parcel.returns).toMatchObject([{ state: "refunded", refund }])

      const paid = async () => {
        const { data } = await owners[0].get(`/producer/ocop/orders/${a.id}/payment`)
        return [data.payment.state, data.payment.refunded_amount]
      }
      await eventually(paid, ["refunded", a.total])
      const { data: kept } = await buyer.get(`/store/ocop/orders/${a.id}`)
      expect(kept.order.total).toBe(a.total)

      const after = { tea: await stock(tea), honey: await stock(honey), jam: await stock(jam) }
      expect(after).toEqual(before)
      const statements = await Promise.all(
        owners.map(async (owner) => (await owner.get(`/producer/ocop/statements?${PERIOD}`)).data)
      )
      expect(
        statements.map(({ totals }) => [totals.orders, totals.total, totals.refunded])
      ).toEqual([
        [1, a.total, a.total],
        [0, 0, 0],
        [0, 0, 0],
      ])
      expect(await watchComplaints(getContainer(), NEXT_WEEK)).toEqual([])
    })
  },
})
