import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { signInStaff } from "../../builders/access"
import { refusedWith, type Answer } from "../../builders/client"
import { createShopper, type Shopper } from "./shopper"
import { buildWorld, type World } from "./world"

const PHONE = "0905123456"
const PASSWORD = "mat-khau-dai-ngay"
const OPEN = "/store/ocop/phone-accounts"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shopper: Shopper

    beforeEach(async () => {
      world = await buildWorld(getContainer())
      shopper = createShopper(api, world)
    })

    const call = (method: "get" | "post", path: string, token: string, body = {}) => {
      const headers = {
        "x-publishable-api-key": world.publishableKey,
        authorization: `Bearer ${token}`,
      }
      const options = { headers, validateStatus: () => true }
      return (
        method === "get" ? api.get(path, options) : api.post(path, body, options)
      ) as Promise<Answer>
    }

    const register = async (email: string): Promise<string> => {
      const body = { email, password: PASSWORD }
      return (await api.post("/auth/customer/emailpass/register", body)).data.token
    }

    const signIn = async (): Promise<string> => {
      const body = { email: PHONE, password: PASSWORD }
      return (await api.post("/auth/customer/emailpass", body)).data.token
    }

    const open = (token: string, body: object = { full_name: "Alăng Thị Mơ" }) =>
      call("post", OPEN, token, body)

    const opened = async (): Promise<string> => {
      expect((await open(await register(PHONE))).status).toBe(200)
      return signIn()
    }

    it("is opened by a registration alone", async () => {
      const staff = await signInStaff(getContainer(), api as never)
      const token = staff.headers.authorization.replace("Bearer ", "")
      for (const one of ["", "forged", token]) expect((await open(one)).status).toBe(401)
    })

    it.each(["hoa@thu.vn", "+84905123456", "0905"])(
      "is not opened by the name %s",
      async (name) => {
        expect(refusedWith(await open(await register(name)))).toEqual({
          status: 400,
          code: "producer.phone_malformed",
        })
        expect(await getContainer().resolve(Modules.CUSTOMER).listCustomers()).toEqual([])
      }
    )

    it.each([{}, { full_name: " " }, { full_name: "a".repeat(121) }])(
      "is not opened for %p",
      async (body) => {
        expect(refusedWith(await open(await register(PHONE), body))).toEqual({
          status: 400,
          code: "request.invalid",
        })
      }
    )

    it("is one account, sent twice and at the same moment", async () => {
      const token = await register(PHONE)
      const answers = await Promise.all([open(token), open(token)])
      answers.push(await open(token))
      const customers = await getContainer().resolve(Modules.CUSTOMER).listCustomers()
      expect(customers).toMatchObject([
        { phone: PHONE, email: null, first_name: "Alăng Thị Mơ", has_account: true },
      ])
      const customer = { id: customers[0]?.id, phone: PHONE }
      expect(answers.map(({ data }) => data)).toEqual(Array(3).fill({ customer }))
    })

    it("buys, with a letter to the e-mail that was typed", async () => {
      const token = await opened()
      const cart = await shopper.prepare(world.tea.variantId)
      await call("post", `/store/carts/${cart}/customer`, token)
      await shopper.post(`/store/carts/${cart}`, { email: "mo@thu.vn" })
      await shopper.choosePayment(cart)
      const { order } = (await shopper.complete(cart)).data
      expect(order).toMatchObject({ email: "mo@thu.vn" })
      const { data } = await call("get", "/store/ocop/me/orders", token)
      expect(data.orders).toMatchObject([{ id: order.id }])
    })

    it("shows what is held, and is deleted with its own password alone", async () => {
      const token = await opened()
      const { data } = await call("get", "/store/ocop/me/data", token)
      expect(data.customer).toMatchObject({ phone: PHONE, email: null })
      const remove = (password: string) =>
        call("post", "/store/ocop/me/deletion", token, { password })
      expect(refusedWith(await remove("sai"))).toEqual({
        status: 400,
        code: "customer.password_wrong",
      })
      expect((await remove(PASSWORD)).status).toBe(200)
      const again = await shopper.post("/auth/customer/emailpass", {
        email: PHONE,
        password: PASSWORD,
      })
      expect(again.status).toBe(401)
    })

    it("of another's phone opens none of that phone's orders", async () => {
      const cart = await shopper.prepare(world.tea.variantId)
      await shopper.choosePayment(cart)
      await shopper.complete(cart)
      const { data } = await call("get", "/store/ocop/me/orders", await opened())
      expect(data.orders).toEqual([])
    })
  },
})
