import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { lettersOf } from "../../builders/letters"
import { signInMember } from "../../builders/member"
import { otherOf, ownerOf, PHONE } from "../parcel/world"
import { photoWithPlace, reviewWorld, TEA, WORDS, type ReviewWorld } from "./world"

const OWN = "/producer/ocop/reviews"
const DESK = "/admin/ocop/reviews"
const DAY = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
const NONE = { status: 404, code: "review.not_found" }
const ANSWER = { text: "Cảm ơn chị." }
const HIDE = { reason: "Có số điện thoại của người khác." }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let own: ReviewWorld
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      own = await reviewWorld(getContainer(), api as never)
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    const owner = () => ownerOf(api as never, own.world)
    const other = () => otherOf(api as never, own.world)
    const shopper = () => own.world.shopper
    const shown = async () => (await shopper().get(TEA)).data
    const write = async (changes: object = {}) => {
      const line = await own.delivered()
      const { data } = await shopper().post(line.path, { ...WORDS, ...changes })
      return { ...line, id: data.lines[0].review.id as string, review: data.lines[0].review }
    }

    describe("a producer", () => {
      it("reads what buyers of its goods wrote, unanswered ones apart", async () => {
        const { id, order } = await write()
        const { status, data } = await owner().get(OWN)
        expect(status).toBe(200)
        expect(data).toEqual({
          reviews: [
            {
              id,
              variant_title: expect.anything(),
              written_on: DAY,
              content: expect.objectContaining({ mark: 4, answer: null }),
              hidden: null,
              order_id: order,
              order_number: expect.any(Number),
              product_title: expect.any(String),
            },
          ],
          unanswered: 1,
          limit: 20,
          offset: 0,
          count: 1,
        })
        expect((await owner().get(`${OWN}?answered=true`)).data.count).toBe(0)
        expect((await owner().get(`${OWN}?answered=false`)).data.count).toBe(1)
        expect((await other().get(OWN)).data).toMatchObject({ reviews: [], unanswered: 0 })
        expect(refusedWith(await owner().get(`${OWN}?limit=0`))).toEqual({
          status: 400,
          code: "request.filter_malformed",
        })
      })

      it("is told of a new review, once, and not of one that was changed", async () => {
        const { id, path } = await write()
        await shopper().post(path, { ...WORDS, mark: 2 })
        const other = await write({ text: "Gói hơi lỏng." })
        await eventually(
          () => lettersOf(getContainer(), "ocop-review_written"),
          [id, other.id].map((one) => ["chu-ra-zeh@example.vn", one])
        )
      })

      it("answers once, may say it better, and everybody reads it", async () => {
        const { id } = await write()
        for (const _ of [1, 2]) {
          const { status, data } = await owner().post(`${OWN}/${id}/answer`, ANSWER)
          expect(status).toBe(200)
          expect(data.review.content.answer).toEqual({
            text: ANSWER.text,
            answered_on: DAY,
            changed_on: null,
          })
        }
        await owner().post(`${OWN}/${id}/answer`, { text: "Cảm ơn chị nhiều." })
        expect((await shown()).reviews[0].content.answer).toEqual({
          text: "Cảm ơn chị nhiều.",
          answered_on: DAY,
          changed_on: DAY,
        })
        expect((await owner().get(OWN)).data.unanswered).toBe(0)
        const { data } = await staff.get(`${DESK}/${id}`)
        expect(data.trail).toMatchObject([
          { action: "written", actor: "buyer", actor_name: null },
          { action: "answered", actor: "producer", actor_name: "Alăng Thị Mơ" },
          { action: "answer_changed" },
        ])
      })

      it("is refused by code, and takes no review away", async () => {
        const { id } = await write()
        const answer = `${OWN}/${id}/answer`
        for (const [body, code] of [
          [{}, "review.answer_missing"],
          [{ text: " " }, "review.answer_missing"],
          [{ text: "a".repeat(2001) }, "review.text_too_long"],
        ] as const)
          expect(refusedWith(await owner().post(answer, body))).toEqual({ status: 400, code })
        expect(refusedWith(await other().post(answer, ANSWER))).toEqual(NONE)
        expect(refusedWith(await owner().post(`${OWN}/rvw_1/answer`, ANSWER))).toEqual(NONE)
        const packer = await signInMember(getContainer(), api as never, {
          account: "dong-goi@example.vn",
          serves: [{ producerId: own.world.producerId, role: "packer" }],
        })
        const client = clientOf(api as never, packer.for(own.world.producerId))
        const insufficient = { status: 403, code: "member.role_insufficient" }
        expect(refusedWith(await client.get(OWN))).toEqual(insufficient)
        expect(refusedWith(await client.post(answer, ANSWER))).toEqual(insufficient)
        expect((await clientOf(api as never).post(answer, ANSWER)).status).toBe(401)
        expect((await owner().post(`${DESK}/${id}/hide`, HIDE)).status).toBe(401)
        expect((await shown()).reviews[0].content.answer).toBeNull()
      })
    })

    describe("staff", () => {
      it("hide a review with a reason that everybody reads, and show it again", async () => {
        const { id, review, order, path } = await write({ photos: [await photoWithPlace()] })
        await write({ mark: 5 })
        const photo = `/store/ocop/reviews/${id}/photos/${review.photos[0].id}`
        for (const _ of [1, 2]) {
          const { status, data } = await staff.post(`${DESK}/${id}/hide`, HIDE)
          expect(status).toBe(200)
          expect(data.review).toMatchObject({ text: WORDS.text, hidden: { ...HIDE } })
          expect(data.trail).toMatchObject([
            { action: "written" },
            { action: "hidden", actor: "staff", actor_name: "Nguyễn Thu", reason: HIDE.reason },
          ])
        }
        const { reviews, summary } = await shown()
        expect(summary).toMatchObject({ average: 5, count: 1 })
        expect(reviews[1]).toEqual({
          id,
          variant_title: expect.anything(),
          written_on: DAY,
          content: null,
          hidden: { reason: HIDE.reason, hidden_on: DAY },
        })
        expect(JSON.stringify(reviews)).not.toContain(review.photos[0].id)
        const gone = { status: 404, code: "photo.not_found" }
        expect(refusedWith(await shopper().get(photo))).toEqual(gone)
        const desk = await staff.get(`${DESK}/${id}/photos/${review.photos[0].id}`)
        expect(desk.status).toBe(200)
        const hidden = { status: 400, code: "review.is_hidden" }
        expect(refusedWith(await owner().post(`${OWN}/${id}/answer`, ANSWER))).toEqual(hidden)
        expect((await owner().get(`${OWN}?answered=false`)).data.count).toBe(1)
        const mine = await shopper().get(`/store/ocop/orders/${order}/reviews`)
        expect(mine.data.lines[0].review.hidden).toEqual({ ...HIDE, hidden_on: DAY })

        await shopper().post(path, { ...WORDS, text: "Trà thơm." })
        expect((await shown()).reviews[1].hidden.reason).toBe(HIDE.reason)
        for (const _ of [1, 2]) {
          const { data } = await staff.post(`${DESK}/${id}/show`, { note: "Đã bỏ số điện thoại." })
          expect(data.review.hidden).toBeNull()
          expect(
            data.trail.filter((act: { action: string }) => act.action === "shown")
          ).toHaveLength(1)
        }
        expect((await shown()).reviews[1].content.text).toBe("Trà thơm.")
      })

      it("is not gone round by removing what was hidden", async () => {
        const { id, path } = await write({ photos: [await photoWithPlace()] })
        await staff.post(`${DESK}/${id}/hide`, HIDE)
        const removed = await shopper().post(`${path}/remove`, { phone: PHONE })
        expect(removed.data.lines[0].review).toMatchObject({ text: null, photos: [], hidden: HIDE })
        expect((await shown()).reviews[0].hidden).toMatchObject(HIDE)
      })

      it("find reviews by words, mark and whether they are hidden", async () => {
        const { id } = await write({ text: "Hộp bị móp 100%" })
        await write({ mark: 1, text: "Không ngon" })
        await staff.post(`${DESK}/${id}/hide`, HIDE)
        const count = async (query: string) => (await staff.get(`${DESK}?${query}`)).data.count
        const { data } = await staff.get(DESK)
        expect(Object.keys(data).sort()).toEqual(["count", "limit", "offset", "reviews"])
        expect(data.reviews[1]).toMatchObject({
          id,
          order_number: expect.any(Number),
          producer: { id: own.world.producerId, name: "Hợp tác xã Ra Zéh" },
        })
        expect([
          await count(""),
          await count("hidden=true"),
          await count("hidden=false"),
          await count("mark=1"),
          await count(`q=${encodeURIComponent("MÓP")}`),
          await count(`q=${encodeURIComponent("100%")}`),
          await count(`q=${encodeURIComponent("%")}`),
        ]).toEqual([2, 1, 1, 1, 1, 1, 1])
        for (const query of ["mark=6", "hidden=maybe"])
          expect((await staff.get(`${DESK}?${query}`)).status).toBe(400)
      })

      it("are refused by code, and nobody else is let in", async () => {
        const { id } = await write()
        for (const [act, body, code] of [
          ["hide", {}, "review.public_reason_missing"],
          ["hide", { reason: " " }, "review.public_reason_missing"],
          ["hide", { reason: "a".repeat(301) }, "review.text_too_long"],
          ["show", { note: "a".repeat(301) }, "review.text_too_long"],
        ] as const)
          expect(refusedWith(await staff.post(`${DESK}/${id}/${act}`, body))).toEqual({
            status: 400,
            code,
          })
        await staff.post(`${DESK}/${id}/hide`, HIDE)
        const twice = await staff.post(`${DESK}/${id}/hide`, { reason: "Lý do khác" })
        expect(refusedWith(twice)).toEqual({ status: 400, code: "review.already_hidden" })
        for (const act of ["hide", "show"]) {
          const body = act === "hide" ? HIDE : {}
          expect(refusedWith(await staff.post(`${DESK}/rvw_1/${act}`, body))).toEqual(NONE)
          for (const client of [clientOf(api as never), owner()])
            expect((await client.post(`${DESK}/${id}/${act}`, body)).status).toBe(401)
        }
        expect((await clientOf(api as never).get(DESK)).status).toBe(401)
        expect((await clientOf(api as never).get(`${DESK}/${id}/photos/1`)).status).toBe(401)
        expect(refusedWith(await staff.get(`${DESK}/rvw_1`))).toEqual(NONE)
      })
    })
  },
})
