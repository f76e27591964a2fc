import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Jimp } from "jimp"
import { refusedWith } from "../../builders/client"
import { moveTo } from "../parcel/world"
import { buildCareWorld, type CareWorld } from "./world"

jest.setTimeout(300_000)

/** Found nowhere but in what this buyer wrote. */
const MARK = "Khuê Văn Các"
const PASSWORD = "mat-khau-thu-nghiem"

interface Sql {
  raw(statement: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: CareWorld

    beforeAll(async () => {
      world = await buildCareWorld(getContainer(), api as never)
    })

    const sql = (): Sql => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    /** Tables in which somebody still reads the mark. */
    const tablesWithMark = async (): Promise<string[]> => {
      const { rows } = await sql().raw(
        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
      )
      const found: string[] = []
      for (const { table_name } of rows) {
        const like = await sql().raw(
          `select 1 from "${table_name}" t where t::text like ? limit 1`,
          [`%${MARK}%`]
        )
        if (like.rows.length) found.push(String(table_name))
      }
      return found
    }

    const photo = async () => {
      const jpeg = await new Jimp({ width: 30, height: 20, color: 0xff }).getBuffer("image/jpeg")
      return [{ content: jpeg.toString("base64") }]
    }
    const erase = () => world.customer.post("/store/ocop/me/deletion", { password: PASSWORD })

    it("takes returns, questions and complaints along, once nothing of them is open", async () => {
      const order = await world.customerOrder()
      await moveTo(world.producer, order.id, "delivered")
      const path = `/store/ocop/orders/${order.id}`
      await order.buyer.post(`${path}/questions`, { text: `Hỏi: ${MARK}` })
      const returned = await order.buyer.post(`${path}/returns`, {
        reason: "damaged",
        description: `Trả hàng: ${MARK}`,
        photos: await photo(),
      })
      const complained = await order.buyer.post(`${path}/complaints`, {
        subject: "goods",
        text: `Khiếu nại: ${MARK}`,
        photos: await photo(),
      })
      const { data: own } = await world.customer.get("/store/ocop/me/data")
      expect(own).toMatchObject({
        returns: [{ order_id: order.id, description: `Trả hàng: ${MARK}` }],
        questions: [{ messages: [{ text: `Hỏi: ${MARK}` }] }],
        complaints: [{ order_id: order.id, text: `Khiếu nại: ${MARK}` }],
      })
      for (const { photos } of [own.returns[0], own.complaints[0]])
        expect(Buffer.from(photos[0], "base64").subarray(0, 2).toString("hex")).toBe("ffd8")

      const OPEN = { status: 400, code: "customer.matters_open" }
      expect(refusedWith(await erase())).toEqual(OPEN)
      const complaint = complained.data.complaint.id
      await order.buyer.post(`${path}/complaints/${complaint}/close`)
      expect(refusedWith(await erase())).toEqual(OPEN)
      await order.buyer.post(`${path}/returns/${returned.data.parcel.returns[0].id}/withdraw`, {})
      expect((await erase()).data).toEqual({ deleted: true, anonymised_orders: 1 })

      expect(await tablesWithMark()).toEqual([])
      const { rows } = await sql().raw(
        "select state, text, photos, customer_id from ocop_complaint"
      )
      expect(rows).toEqual([{ state: "closed", text: "", photos: [], customer_id: null }])
      expect((await sql().raw("select id from ocop_question")).rows).toEqual([])
      const kept = await world.producer.get(`/producer/ocop/complaints/${complaint}`)
      expect(kept.data.complaint).toMatchObject({ subject: "goods", text: "", photos: 0 })
    })

    it("leaves what belongs to others alone", async () => {
      const guest = await world.guestOrder()
      await guest.buyer.post(`/store/ocop/orders/${guest.id}/questions`, { text: `Hỏi: ${MARK}` })
      expect((await erase()).status).toBe(200)
      expect(await tablesWithMark()).toEqual(["ocop_question_message"])
    })
  },
})
