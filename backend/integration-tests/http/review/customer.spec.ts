import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith, type Answer } from "../../builders/client"
import { moveTo, ownerOf } from "../parcel/world"
import { photoWithPlace, reviewWorld, TEA, WORDS, type ReviewWorld } from "./world"

const PASSWORD = "mat-khau-dai-ngay"
const { phone: _, ...SAID } = WORDS

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let own: ReviewWorld

    beforeAll(async () => {
      own = await reviewWorld(getContainer(), api as never)
    })

    const signUp = async (email: string) => {
      const key = { "x-publishable-api-key": own.world.publishableKey }
      const door = clientOf(api as never, key)
      const credentials = { email, password: PASSWORD }
      const bearer = ({ data }: Answer) => ({ ...key, authorization: `Bearer ${data.token}` })
      const fresh = bearer(await door.post("/auth/customer/emailpass/register", credentials))
      await clientOf(api as never, fresh).post("/store/customers", { email })
      return clientOf(
        api as never,
        bearer(await door.post("/auth/customer/emailpass", credentials))
      )
    }

    const deliveredTo = async (customer: ReturnType<typeof clientOf>) => {
      const cart = await own.world.shopper.prepare(own.world.tea.variantId)
      await customer.post(`/store/carts/${cart}/customer`)
      await own.world.shopper.choosePayment(cart)
      const { id } = (await own.world.shopper.complete(cart)).data.order
      await moveTo(ownerOf(api as never, own.world), id, "delivered")
      return own.lineOf(id)
    }

    it("reviews the own order without its phone, and no other's", async () => {
      const [hoa, lan] = [await signUp("hoa@thu.vn"), await signUp("lan@thu.vn")]
      const { path } = await deliveredTo(hoa)
      const none = { status: 404, code: "order.not_found" }
      expect(refusedWith(await lan.post(path, SAID))).toEqual(none)
      expect(refusedWith(await lan.post(`${path}/remove`, {}))).toEqual(none)
      expect((await hoa.post(path, SAID)).status).toBe(200)
      expect((await hoa.post(`${path}/remove`, {})).data.lines[0].review).toBeNull()
    })

    it("takes the own words along, and nothing of them stays behind the account", async () => {
      const hoa = await signUp("hoa@thu.vn")
      const { path, order } = await deliveredTo(hoa)
      const body = { ...SAID, text: "Lời riêng của Hoa", photos: [await photoWithPlace()] }
      const { review } = (await hoa.post(path, body)).data.lines[0]
      const answer = { text: "Cảm ơn chị Hoa" }
      const owner = ownerOf(api as never, own.world)
      await owner.post(`/producer/ocop/reviews/${review.id}/answer`, answer)
      const { data } = await hoa.get("/store/ocop/me/data")
      expect(data.reviews).toMatchObject([{ order_id: order, text: body.text, mark: 4 }])

      expect((await hoa.post("/store/ocop/me/deletion", { password: PASSWORD })).status).toBe(200)
      const { reviews, summary } = (await own.world.shopper.get(TEA)).data
      expect(summary).toMatchObject({ average: 4, count: 1 })
      expect(reviews[0].content).toEqual({
        mark: 4,
        text: null,
        author_name: null,
        changed_on: null,
        photos: [],
        answer: null,
      })
      const photo = `/store/ocop/reviews/${review.id}/photos/${review.photos[0].id}`
      expect(refusedWith(await own.world.shopper.get(photo))).toEqual({
        status: 404,
        code: "photo.not_found",
      })
    })
  },
})
