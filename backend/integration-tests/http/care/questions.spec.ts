import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { eventually } from "../../builders/eventually"
import { buildCareWorld, type CareWorld } from "./world"

jest.setTimeout(300_000)

const ASK = { text: "Trà này để được bao lâu?" }
const ANSWER = { text: "Mười hai tháng, nơi khô ráo." }
const MINE = "/store/ocop/me"
const THEIRS = "/producer/ocop/questions"
const NONE = { status: 404, code: "question.not_found" }
const NO_ORDER = { status: 404, code: "order.not_found" }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: CareWorld

    beforeAll(async () => {
      world = await buildCareWorld(getContainer(), api as never)
    })

    const ofProduct = (handle = "tra-re-atiso") => `${MINE}/product-questions/${handle}`
    const ofOrder = (id: string) => `/store/ocop/orders/${id}/questions`
    const handle = async () => {
      const [product] = await getContainer()
        .resolve(Modules.PRODUCT)
        .listProducts({ id: world.tea.productId })
      return product?.handle ?? ""
    }
    const asked = async () =>
      (await world.customer.post(ofProduct(await handle()), ASK)).data.question
    const letters = async (template: string) =>
      (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ template })).length

    it("about a product reaches its producer alone, and the answer the buyer's account", async () => {
      const path = ofProduct(await handle())
      expect((await world.customer.get(path)).data).toEqual({ question: null })
      const { status, data } = await world.customer.post(path, ASK)
      expect(status).toBe(201)
      expect(data.question).toEqual({
        id: expect.any(String),
        state: "waiting",
        about: { kind: "product", title: expect.any(String), handle: await handle() },
        producer: { id: world.producerId, handle: "htx-ra-zeh", name: "Hợp tác xã Ra Zéh" },
        messages: [{ actor: "buyer", text: ASK.text, at: expect.any(String) }],
        last_at: expect.any(String),
      })
      const { id } = data.question
      const answered = await world.producer.post(`${THEIRS}/${id}/messages`, ANSWER)
      expect(answered.status).toBe(201)
      expect(answered.data.question).toMatchObject({
        state: "answered",
        messages: [{ actor_name: null }, { actor_name: "Alăng Thị Mơ", text: ANSWER.text }],
      })
      const own = await world.customer.get(`${MINE}/questions`)
      expect(own.data).toMatchObject({ count: 1, questions: [{ id, state: "answered" }] })
      await world.customer.post(`${MINE}/questions/${id}/messages`, { text: "Cảm ơn." })
      expect((await world.customer.get(`${MINE}/questions/${id}`)).data.question).toMatchObject({
        state: "waiting",
        messages: [{}, { actor: "producer" }, { text: "Cảm ơn." }],
      })
    })

    it("is told by e-mail to both sides", async () => {
      const { id } = await asked()
      await eventually(() => letters("ocop-question_written"), 1)
      await world.producer.post(`${THEIRS}/${id}/messages`, ANSWER)
      await eventually(() => letters("care.question_answered"), 1)
    })

    it("of an order is its buyer's: a customer's, or whoever looked it up", async () => {
      for (const order of [await world.guestOrder(), await world.customerOrder()]) {
        const { status, data } = await order.buyer.post(ofOrder(order.id), ASK)
        expect(status).toBe(201)
        expect(data.question.about).toEqual({
          kind: "order",
          order_id: order.id,
          order_number: order.display_id,
        })
        const read = await order.buyer.get(ofOrder(order.id))
        expect(read.data.question.messages).toHaveLength(1)
        expect(refusedWith(await world.anyone.get(ofOrder(order.id)))).toEqual(NO_ORDER)
        expect(refusedWith(await world.anyone.post(ofOrder(order.id), ASK))).toEqual(NO_ORDER)
        const shown = await world.producer.get(`${THEIRS}/${data.question.id}`)
        expect(shown.data.question.asker).toBe("Nguyễn Thị Hoa")
      }
      expect((await world.customer.get(`${MINE}/questions`)).data.count).toBe(1)
    })

    it("is nobody else's", async () => {
      const { id } = await asked()
      for (const answer of [
        await world.otherProducer.get(`${THEIRS}/${id}`),
        await world.otherProducer.post(`${THEIRS}/${id}/messages`, ANSWER),
        await world.producer.get(`${THEIRS}/qst_unknown`),
        await world.customer.get(`${MINE}/questions/qst_unknown`),
      ])
        expect(refusedWith(answer)).toEqual(NONE)
      const order = await world.guestOrder()
      const guests = (await order.buyer.post(ofOrder(order.id), ASK)).data.question
      const strange = await world.customer.post(`${MINE}/questions/${guests.id}/messages`, ASK)
      expect(refusedWith(strange)).toEqual(NONE)
      expect((await world.otherProducer.get(THEIRS)).data).toMatchObject({ count: 0, waiting: 0 })
      for (const path of [ofProduct("x"), `${MINE}/questions`])
        expect((await world.anyone.get(path)).status).toBe(401)
      expect((await world.anyone.post(ofProduct("x"), ASK)).status).toBe(401)
      expect((await world.anyone.get(THEIRS)).status).toBe(401)
      expect(refusedWith(await world.packing.get(THEIRS))).toEqual({
        status: 403,
        code: "member.role_insufficient",
      })
    })

    it("sent twice is written once, also at the same moment", async () => {
      const path = ofProduct(await handle())
      await Promise.all([1, 2].map(() => world.customer.post(path, ASK)))
      const { data } = await world.customer.post(path, ASK)
      expect(data.question.messages).toHaveLength(1)
    })

    it("is refused by code", async () => {
      const path = ofProduct(await handle())
      for (const [body, code] of [
        [{}, "question.text_missing"],
        [{ text: " \r\n " }, "question.text_missing"],
        [{ text: "a".repeat(2001) }, "parcel.text_too_long"],
      ] as const)
        expect(refusedWith(await world.customer.post(path, body))).toEqual({ status: 400, code })
      expect(refusedWith(await world.customer.post(ofProduct("khong-co"), ASK))).toEqual({
        status: 404,
        code: "product.not_found",
      })
    })

    it("is written five times, then waits for an answer", async () => {
      const { id, buyer } = await world.guestOrder()
      const write = (text: string) => buyer.post(ofOrder(id), { text })
      for (const number of [1, 2, 3, 4, 5])
        expect((await write(`Câu hỏi ${number}`)).status).toBe(201)
      expect(refusedWith(await write("Câu hỏi 6"))).toEqual({
        status: 400,
        code: "question.too_many",
      })
      const { data } = await buyer.get(ofOrder(id))
      await world.producer.post(`${THEIRS}/${data.question.id}/messages`, ANSWER)
      expect((await write("Câu hỏi 6")).status).toBe(201)
    })

    it("is not put to everybody at once: ten in a quarter of an hour", async () => {
      const other = await signInCustomer(getContainer(), api as never, "hay-hoi@example.vn")
      const path = ofProduct(await handle())
      const statuses: number[] = []
      for (let count = 0; count < 11; count++)
        statuses.push((await world.withKey(other).post(path, ASK)).status)
      expect(statuses.slice(-2)).toEqual([201, 429])
    })

    it("that waits longest is first, answered ones last", async () => {
      const orders = [await world.guestOrder(), await world.guestOrder(), await world.guestOrder()]
      for (const { buyer, id } of orders) await buyer.post(ofOrder(id), ASK)
      const list = async (query = "") => (await world.producer.get(`${THEIRS}${query}`)).data
      const numbers = (data: { questions: { about: { order_number: number } }[] }) =>
        data.questions.map(({ about }) =>
          orders.findIndex((one) => one.display_id === about.order_number)
        )
      const [first] = (await list()).questions
      await world.producer.post(`${THEIRS}/${first.id}/messages`, ANSWER)
      const all = await list()
      expect([all.waiting, all.count, numbers(all)]).toEqual([2, 3, [1, 2, 0]])
      expect(numbers(await list("?limit=2&offset=1"))).toEqual([2, 0])
      expect(numbers(await list("?state=answered"))).toEqual([0])
      expect(numbers(await list("?state=waiting"))).toEqual([1, 2])
    })
  },
})
