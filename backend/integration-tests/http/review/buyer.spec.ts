import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { WRONG_PHONE } from "../parcel/world"
import { photoWithPlace, reviewWorld, TEA, WORDS, type ReviewWorld } from "./world"

const later = (days: number): string =>
  new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
const DAY = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let own: ReviewWorld

    beforeAll(async () => {
      own = await reviewWorld(getContainer(), api as never)
    })
    afterEach(() => {
      delete process.env.OCOP_TODAY
    })

    const get = (path: string) => own.world.shopper.get(path)
    const post = (path: string, body: object) => own.world.shopper.post(path, body)
    const photoAt = (path: string, headers: object = {}) =>
      api.get(path, {
        headers: { "x-publishable-api-key": own.world.publishableKey, ...headers },
        responseType: "arraybuffer",
        validateStatus: () => true,
      } as never)

    it("is written by whoever got the goods, and everybody reads it", async () => {
      const { path, order, line } = await own.delivered()
      const { status, data } = await post(path, WORDS)
      expect(status).toBe(200)
      const said = {
        mark: 4,
        text: WORDS.text,
        author_name: WORDS.author_name,
        changed_on: null,
        photos: [],
        answer: null,
      }
      expect(data).toEqual({
        lines: [
          {
            line_id: line,
            title: expect.any(String),
            variant_title: expect.anything(),
            review: { id: expect.any(String), written_on: DAY, ...said, hidden: null },
            open_until: DAY,
          },
        ],
      })
      expect((await get(`/store/ocop/orders/${order}/reviews`)).data).toEqual(data)
      const list = await get(TEA)
      expect(list.data).toEqual({
        reviews: [
          {
            id: data.lines[0].review.id,
            variant_title: data.lines[0].variant_title,
            written_on: DAY,
            content: said,
            hidden: null,
          },
        ],
        summary: { average: 4, count: 1, marks: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 } },
        page: 1,
        per_page: 24,
        count: 1,
      })
      expect(JSON.stringify(list.data)).not.toContain(order)
    })

    it("keeps a script as the words it is, and needs no words at all", async () => {
      const { path } = await own.delivered()
      const script = "<script>alert('x')</script>"
      await post(path, { ...WORDS, text: script, author_name: "<b>A</b>" })
      const { path: silent } = await own.delivered()
      await post(silent, { phone: WORDS.phone, mark: 1, text: "  " })
      const { data } = await get(`${TEA}?per_page=1`)
      expect(data).toMatchObject({
        reviews: [{ content: { mark: 1, text: null, author_name: null } }],
        summary: { average: 2.5, count: 2 },
        count: 2,
      })
      const older = await get(`${TEA}?per_page=1&page=2`)
      expect(older.data.reviews).toMatchObject([{ content: { text: script } }])
      for (const query of ["page=0", "per_page=x"])
        expect(refusedWith(await get(`${TEA}?${query}`))).toEqual({
          status: 400,
          code: "request.filter_malformed",
        })
      const none = await get("/store/ocop/products/khong-co/reviews")
      expect(refusedWith(none)).toEqual({ status: 404, code: "product.not_found" })
    })

    it("is one for each line: sent twice, also at once, it is there once", async () => {
      const { path } = await own.delivered()
      const answers = await Promise.all([1, 2, 3].map(() => post(path, WORDS)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const [{ data }] = [await post(path, WORDS)]
      expect(data.lines[0].review.changed_on).toBeNull()
      expect((await get(TEA)).data.summary.count).toBe(1)
    })

    it("has photos that no longer say where they were taken", async () => {
      const { path } = await own.delivered()
      const photos = [await photoWithPlace(1600), await photoWithPlace()]
      const { data } = await post(path, { ...WORDS, photos })
      const { id, photos: kept } = data.lines[0].review
      expect(kept).toEqual([
        { id: expect.any(String), width: 1280, height: 16 },
        { id: expect.any(String), width: 30, height: 20 },
      ])
      const address = `/store/ocop/reviews/${id}/photos/${kept[0].id}`
      const [large, small] = [await photoAt(address), await photoAt(`${address}?size=small`)]
      for (const photo of [large, small]) {
        expect(photo.headers["content-type"]).toBe("image/webp")
        expect(Buffer.from(photo.data).subarray(8, 12).toString()).toBe("WEBP")
        for (const hidden of ["Exif", "OCOPPHONE", "GPS"])
          expect(Buffer.from(photo.data).includes(hidden)).toBe(false)
      }
      expect(small.data.byteLength).toBeLessThan(large.data.byteLength)
      const again = await photoAt(address, { "if-none-match": large.headers.etag })
      expect(again.status).toBe(304)
      for (const wrong of [`/store/ocop/reviews/rvw_1/photos/${kept[0].id}`, `${address}x`])
        expect(refusedWith(await get(wrong))).toEqual({ status: 404, code: "photo.not_found" })
    })

    it("is changed for a month, photos kept or not, then only removed", async () => {
      const { path, order } = await own.delivered()
      const photos = [await photoWithPlace(), await photoWithPlace(40)]
      const first = (await post(path, { ...WORDS, photos })).data.lines[0].review
      const [kept, gone] = first.photos as { id: string }[]
      const changes = { ...WORDS, mark: 2, keep_photos: [kept?.id] }
      const { data } = await post(path, changes)
      expect(data.lines[0].review).toMatchObject({
        id: first.id,
        mark: 2,
        changed_on: DAY,
        photos: [{ id: kept?.id }],
      })
      const lost = await get(`/store/ocop/reviews/${first.id}/photos/${gone?.id}`)
      expect(refusedWith(lost)).toEqual({ status: 404, code: "photo.not_found" })
      expect((await get(TEA)).data.summary).toMatchObject({ average: 2, count: 1 })
      process.env.OCOP_TODAY = later(32)
      expect(refusedWith(await post(path, WORDS))).toEqual({
        status: 400,
        code: "review.change_too_late",
      })
      const late = await get(`/store/ocop/orders/${order}/reviews`)
      expect(late.data.lines[0].open_until).toBeNull()
      const strange = await post(`${path}/remove`, { phone: WRONG_PHONE })
      expect(refusedWith(strange)).toEqual({ status: 404, code: "order.not_found" })
      const removed = await post(`${path}/remove`, { phone: WORDS.phone })
      expect(removed.data.lines).toMatchObject([{ review: null, open_until: DAY }])
      expect((await get(TEA)).data).toMatchObject({ reviews: [], summary: { average: null } })
      expect(refusedWith(await post(`${path}/remove`, { phone: WORDS.phone }))).toEqual({
        status: 404,
        code: "review.not_found",
      })
    })

    it("is refused by code, and what is refused is nowhere", async () => {
      const waiting = await own.ordered()
      expect(refusedWith(await post(waiting.path, WORDS))).toEqual({
        status: 400,
        code: "review.not_delivered",
      })
      const { path, order } = await own.delivered()
      const svg = [{ content: Buffer.from("<svg/>").toString("base64") }]
      const six = Array.from({ length: 6 }, () => ({ content: "AAAA" }))
      for (const [changes, status, code] of [
        [{ phone: WRONG_PHONE }, 404, "order.not_found"],
        [{ phone: null }, 404, "order.not_found"],
        [{ mark: 0 }, 400, "review.mark_missing"],
        [{ mark: 6 }, 400, "review.mark_missing"],
        [{ mark: 4.5 }, 400, "review.mark_missing"],
        [{ mark: "5" }, 400, "review.mark_missing"],
        [{ text: "a".repeat(2001) }, 400, "review.text_too_long"],
        [{ author_name: "a".repeat(61) }, 400, "review.name_too_long"],
        [{ photos: svg }, 400, "photo.unreadable"],
        [{ photos: six }, 400, "photo.too_many"],
      ] as const)
        expect([code, refusedWith(await post(path, { ...WORDS, ...changes }))]).toEqual([
          code,
          { status, code },
        ])
      const strange = `/store/ocop/orders/${order}/lines/${waiting.line}/review`
      const none = { status: 404, code: "review.line_not_found" }
      expect(refusedWith(await post(strange, WORDS))).toEqual(none)
      process.env.OCOP_TODAY = later(182)
      const late = { status: 400, code: "review.too_late" }
      expect(refusedWith(await post(path, WORDS))).toEqual(late)
      expect((await get(TEA)).data.count).toBe(0)
    })

    it("is nobody's without the floor's key", async () => {
      const { path } = await own.delivered()
      const bare = clientOf(api as never)
      expect((await bare.post(path, WORDS)).status).toBe(400)
      expect((await bare.get(TEA)).status).toBe(400)
    })
  },
})
