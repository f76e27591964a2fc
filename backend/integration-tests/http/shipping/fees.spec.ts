import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  savePickUpWorkflow,
  saveShippingLimitWorkflow,
  saveShippingRatesWorkflow,
} from "@ocop/marketplace/workflows"
import type { RateTable } from "@ocop/rules"
import { clientOf, refusedWith } from "../../builders/client"
import { HOI_AN, HUNG_SON, TODAY } from "../catalog/world"
import { buildShippingWorld, OWN_RATES, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

const TEA = "tra-dang-sam-tay-giang"
const HONEY = "mat-ong-rung-ra-zeh"
const SAUCE = "nuoc-mam-nam-o"
const HA_NOI = "00004"
const CU_LAO_CHAM = "20434"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let container: MedusaContainer
    let visitor: ReturnType<typeof clientOf>

    beforeAll(async () => {
      container = getContainer()
      world = await buildShippingWorld(container)
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    const setRates = (producer_id: string | null, rates: RateTable | null) =>
      saveShippingRatesWorkflow(container).run({
        input: { producer_id, rates, actor_id: "system" },
      })
    const openPickUp = () =>
      savePickUpWorkflow(container).run({
        input: {
          producer_id: world.cooperative,
          place: {
            name: "Nhà kho hợp tác xã",
            address: "Thôn Arớt",
            commune_code: HUNG_SON,
            hours: "7–17 giờ",
          },
          actor_id: "system",
        },
      })

    describe("GET /store/ocop/products/:handle/shipping", () => {
      const ask = (query: string, handle = TEA) =>
        visitor.get(`/store/ocop/products/${handle}/shipping?${query}`)

      it("says days and the fee of each pack by the floor's rates", async () => {
        const { status, data } = await ask(`commune=${HOI_AN}`)
        expect(status).toBe(200)
        const pack = { is_assumed: false, zone: "same_province", remoteness: null, surcharge: 0 }
        expect(data).toEqual({
          to: expect.objectContaining({ code: HOI_AN }),
          estimate: { zone: "same_province", least: 2, most: 3, published_on: "2026-07-01" },
          limit: expect.objectContaining({ care: "ordinary", max_days: null, to_islands: true }),
          refused: null,
          packs: [
            expect.objectContaining({ ...pack, charged_grams: 300, base: 18_000, fee: 18_000 }),
            expect.objectContaining({ ...pack, charged_grams: 1200, base: 28_000, fee: 28_000 }),
          ],
          rates: { is_own: false, from_on: "2026-11-01", free_from: null },
          pick_up: [],
        })
      })

      it.each([
        ["volume, not weight", SAUCE, HA_NOI, 3000, 64_000],
        ["a surcharge up the mountains", SAUCE, HUNG_SON, 3000, 44_000],
        ["a surcharge to an island", TEA, CU_LAO_CHAM, 300, 43_000],
        ["the seller's commune", TEA, HUNG_SON, 300, 10_000],
      ])("charges %s", async (_, handle, commune, charged_grams, fee) => {
        const { data } = await ask(`commune=${commune}`, handle)
        expect(data.packs[0]).toMatchObject({ charged_grams, fee })
      })

      it("takes a usual weight where the producer has said none", async () => {
        const { data } = await ask(`commune=${HA_NOI}`, "ca-tra-kho")
        expect(data.packs[0]).toMatchObject({ is_assumed: true, charged_grams: 500, fee: 30_000 })
      })

      it("refuses fresh goods too far away, and keeps the days and the reason", async () => {
        const { status, data } = await ask(`commune=${HA_NOI}`, HONEY)
        expect(status).toBe(200)
        expect(data).toMatchObject({
          refused: "shipping.too_many_days",
          packs: [],
          limit: { care: "fresh", max_days: 3 },
        })
      })

      it("goes by what the producer has said of the product", async () => {
        await saveShippingLimitWorkflow(container).run({
          input: {
            producer_id: world.cooperative,
            product_id: world.products.honey.id,
            limit: { care: "ordinary", max_days: null, zones: ["country"], to_islands: true },
            actor_id: "system",
          },
        })
        expect((await ask(`commune=${HA_NOI}`, HONEY)).data.refused).toBeNull()
        const near = await ask(`commune=${HOI_AN}`, HONEY)
        expect(near.data.refused).toBe("shipping.zone_not_served")
      })

      it("goes by the producer's own rates once there are, and by the floor's again", async () => {
        await setRates(world.cooperative, OWN_RATES)
        const own = await ask(`commune=${HOI_AN}`)
        expect(own.data.packs.map(({ fee }: { fee: number }) => fee)).toEqual([15_000, 25_000])
        expect(own.data.rates).toEqual({ is_own: true, from_on: TODAY, free_from: 300_000 })
        await setRates(world.cooperative, null)
        expect((await ask(`commune=${HOI_AN}`)).data.packs[0].fee).toBe(18_000)
      })

      it("goes by rates of the floor that staff have set", async () => {
        await setRates(null, OWN_RATES)
        const { data } = await ask(`commune=${HOI_AN}`)
        expect([data.packs[0].fee, data.rates.is_own]).toEqual([15_000, false])
      })

      it("waives the fee of a pack worth enough", async () => {
        await setRates(world.cooperative, { ...OWN_RATES, free_from: 200_000 })
        const { data } = await ask(`commune=${HOI_AN}`)
        expect(data.packs).toMatchObject([
          { fee: 15_000, is_free: false },
          { fee: 0, is_free: true, base: 25_000 },
        ])
      })

      it("says where goods may be fetched", async () => {
        await openPickUp()
        const { data } = await ask(`commune=${HA_NOI}`)
        expect(data.pick_up).toEqual([
          {
            id: expect.stringMatching(/^pickup_/),
            kind: "producer",
            fair_id: null,
            name: "Nhà kho hợp tác xã",
            address: "Thôn Arớt",
            commune: expect.objectContaining({ code: HUNG_SON }),
            hours: "7–17 giờ",
            days: null,
          },
        ])
      })

      it.each([
        ["commune=99999", 404, "commune.not_found"],
        ["commune=x", 400, "request.filter_malformed"],
        ["commune=%00", 400, "request.filter_malformed"],
        ["", 400, "request.filter_malformed"],
      ])("refuses '%s'", async (query, status, code) => {
        expect(refusedWith(await ask(query))).toEqual({ status, code })
      })

      it.each(["ban-nhap", "tam-ngung", "khong-chu-the", "kenh-khac", "nobody", "%00"])(
        "brings nothing of %s",
        async (handle) => {
          const answer = await ask(`commune=${HOI_AN}`, handle)
          expect(refusedWith(answer)).toEqual({ status: 404, code: "product.not_found" })
        }
      )
    })

    describe("a cart", () => {
      const address = (commune_code: string) => ({
        first_name: "Nguyễn Thị Hoa",
        phone: "0905123456",
        address_1: "12 Trần Phú",
        metadata: { commune_code },
      })

      const fill = async (commune: string | null, lines: [string, number][]) => {
        const made = await visitor.post("/store/carts", { region_id: world.regionId })
        const id: string = made.data.cart.id
        for (const [variant_id, quantity] of lines)
          await visitor.post(`/store/carts/${id}/line-items`, { variant_id, quantity })
        if (commune) await moveTo(id, commune)
        return id
      }
      const moveTo = (id: string, commune: string) =>
        visitor.post(`/store/carts/${id}`, { shipping_address: address(commune) })
      const choose = (id: string, option_id: string) =>
        visitor.post(`/store/carts/${id}/shipping-methods`, { option_id })
      const calculate = (cart_id: string, option: string) =>
        visitor.post(`/store/shipping-options/${option}/calculate`, { cart_id })
      const methodsOf = async (id: string) => {
        const { data } = await visitor.get(
          `/store/carts/${id}?fields=shipping_total,*shipping_methods`
        )
        return data.cart.shipping_methods.map(({ amount }: { amount: number }) => amount)
      }
      const smallTea = () => world.products.tea.variantIds[0] as string
      const honey = () => world.products.honey.variantIds[0] as string
      const sauce = () => world.products.sauce.variantIds[0] as string

      it("is priced by the weight of all that one producer sends", async () => {
        const cart = await fill(HOI_AN, [[smallTea(), 4]])
        const { status, data } = await calculate(cart, world.cooperativeShop.standard)
        expect(status).toBe(200)
        // four of 300 g
        expect(data.shipping_option.calculated_price).toEqual({
          calculated_amount: 28_000,
          is_calculated_price_tax_inclusive: true,
        })
      })

      it("pays each producer's parcel by itself", async () => {
        const cart = await fill(HOI_AN, [
          [smallTea(), 1],
          [sauce(), 1],
        ])
        expect((await choose(cart, world.cooperativeShop.standard)).status).toBe(200)
        expect((await choose(cart, world.companyShop.standard)).status).toBe(200)
        expect((await methodsOf(cart)).sort()).toEqual([18_000, 19_000])
        const { data } = await visitor.get(`/store/carts/${cart}?fields=shipping_total`)
        expect(Math.round(data.cart.shipping_total)).toBe(18_000 + 19_000)
      })

      it("is priced again when the address or the goods change", async () => {
        const cart = await fill(HOI_AN, [[smallTea(), 1]])
        await choose(cart, world.cooperativeShop.standard)
        expect(await methodsOf(cart)).toEqual([18_000])
        await moveTo(cart, HA_NOI)
        expect(await methodsOf(cart)).toEqual([30_000])
        await visitor.post(`/store/carts/${cart}/line-items`, {
          variant_id: smallTea(),
          quantity: 3,
        })
        expect(await methodsOf(cart)).toEqual([48_000])
      })

      it("waives the fee when the goods are worth enough", async () => {
        await setRates(world.cooperative, OWN_RATES)
        const cart = await fill(HOI_AN, [[smallTea(), 3]])
        await choose(cart, world.cooperativeShop.standard)
        expect(await methodsOf(cart)).toEqual([0])
      })

      it("is refused delivery of fresh goods too far, with the reason", async () => {
        const cart = await fill(HA_NOI, [[honey(), 1]])
        const refused = { status: 400, code: "shipping.too_many_days" }
        expect(refusedWith(await choose(cart, world.cooperativeShop.standard))).toEqual(refused)
        expect(refusedWith(await calculate(cart, world.cooperativeShop.standard))).toEqual(refused)
      })

      it("loses a choice that has become impossible, and stays free to change", async () => {
        const cart = await fill(HOI_AN, [[honey(), 1]])
        expect((await choose(cart, world.cooperativeShop.standard)).status).toBe(200)
        expect((await moveTo(cart, HA_NOI)).status).toBe(200)
        expect(await methodsOf(cart)).toEqual([])
      })

      it("is refused a fee before there is an address", async () => {
        const cart = await fill(null, [[smallTea(), 1]])
        const refused = { status: 400, code: "shipping.address_missing" }
        expect(refusedWith(await calculate(cart, world.cooperativeShop.standard))).toEqual(refused)
      })

      const offered = async (cart: string) => {
        const { data } = await visitor.get(`/store/shipping-options?cart_id=${cart}`)
        const { standard, pickUp } = world.cooperativeShop
        const listed: { id: string }[] = data.shipping_options
        return listed.map(({ id }) => id).filter((id) => id === standard || id === pickUp)
      }

      it("is offered pick-up only where the producer has a place for it", async () => {
        const cart = await fill(HOI_AN, [[smallTea(), 1]])
        expect(await offered(cart)).toEqual([world.cooperativeShop.standard])
        await openPickUp()
        const both = [world.cooperativeShop.standard, world.cooperativeShop.pickUp]
        expect((await offered(cart)).sort()).toEqual(both.sort())
        expect((await choose(cart, world.cooperativeShop.pickUp)).status).toBe(200)
        expect(await methodsOf(cart)).toEqual([0])
      })

      it("may fetch fresh goods from however far away", async () => {
        await openPickUp()
        const cart = await fill(HA_NOI, [[honey(), 1]])
        expect((await choose(cart, world.cooperativeShop.pickUp)).status).toBe(200)
      })

      it("is refused pick-up where there is no place", async () => {
        const cart = await fill(HOI_AN, [[smallTea(), 1]])
        expect((await choose(cart, world.cooperativeShop.pickUp)).status).toBe(400)
        const refused = { status: 400, code: "shipping.pick_up_missing" }
        expect(refusedWith(await calculate(cart, world.cooperativeShop.pickUp))).toEqual(refused)
      })
    })
  },
})
