import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { eventually } from "../../builders/events"
import { fullForms } from "../../builders/dossier-forms"
import { MINE, makeWorld, SET, type World } from "./world"

const CHOICES = "/producer/ocop/filing-choices"
const LANGUAGE = "/producer/ocop/me/language"
const NOT_FOUND = { status: 404, code: "dossier.not_found" }

interface Letter {
  to: string
  idempotency_key: string
  content: { subject: string; text: string; html: string }
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    const anyone = () => clientOf(api as never)
    const formPath = (id: string, form = "plan") => `${MINE}/${id}/forms/${form}`

    describe("the forms of a dossier", () => {
      it("keeps each whole, read back as numbers and texts, and says what is missing", async () => {
        const { id } = await world.draft()
        const { data } = await world.manager.put(formPath(id, "results"), {
          last_year: "2025",
          last_revenue: "1.200.000.000",
          output: " 3 tấn ",
          markets: "Đà Nẵng",
        })
        expect(data).toEqual({
          form: "results",
          missing_forms: ["registration", "general", "plan"],
        })
        const read = await world.owner.get(`${MINE}/${id}`)
        expect(read.data.forms.results).toMatchObject({
          last_year: 2025,
          last_revenue: 1_200_000_000,
          last_profit: null,
          output: "3 tấn",
        })
        expect(read.data.missing_forms).toEqual(["registration", "general", "plan"])
      })

      it("begin with what the producer's record knows, until the slip is saved", async () => {
        const known = { representative: "Alăng Thị Mơ", phone: "0905123456", address: "Thôn Voòng" }
        await world.office.post(`/admin/ocop/producers/${world.producerId}`, {
          ...known,
          reason: "Bổ sung thông tin.",
        })
        const { id } = await world.draft()
        const read = async (client = world.owner) => (await client.get(`${MINE}/${id}`)).data
        const { suggested, forms } = await read()
        expect(forms).toEqual({})
        expect(suggested).toEqual({
          registration: {
            representative: "Alăng Thị Mơ",
            phone: "0905123456",
            email: null,
            address: expect.stringMatching(/^Thôn Voòng, Xã .+, .*Đà Nẵng$/),
          },
        })
        expect((await read()).missing_forms).toContain("registration")
        const typed = { representative: "Người khác", phone: null }
        await world.owner.put(formPath(id, "registration"), typed)
        const saved = await read(world.manager)
        expect(saved.suggested).toEqual({})
        expect(saved.forms.registration).toMatchObject({ ...typed, address: null })
      })

      it("written twice the last write stands", async () => {
        const { id } = await world.draft()
        const { plan } = fullForms()
        await world.owner.put(formPath(id), plan)
        await world.owner.put(formPath(id), { ...plan, market_plan: null })
        const { data } = await world.owner.get(`${MINE}/${id}`)
        expect(data.forms.plan.market_plan).toBeNull()
        expect(data.missing_forms).toContain("plan")
      })

      it.each([
        ["general", { founded_year: "năm ngoái" }, "dossier.number_wrong"],
        ["general", { workers: 3, local_workers: 4 }, "dossier.workers_wrong"],
        ["plan", { market_plan: "a".repeat(3001) }, "dossier.field_too_long"],
      ])("refuses %s with %j", async (form, body, code) => {
        const { id } = await world.draft()
        const answer = await world.owner.put(formPath(id, form), body)
        expect(refusedWith(answer)).toEqual({ status: 400, code })
      })

      it("is its producer's alone", async () => {
        const { id } = await world.draft()
        expect((await anyone().put(formPath(id), {})).status).toBe(401)
        expect(refusedWith(await world.stranger.put(formPath(id), {}))).toEqual(NOT_FOUND)
        expect(refusedWith(await world.owner.put(formPath(id, "mau-09"), {}))).toEqual({
          status: 404,
          code: "dossier.form_unknown",
        })
      })

      it("is closed with the submission, which needs all of them", async () => {
        const dossier = await world.draft()
        await world.fill(dossier.id)
        await world.owner.put(formPath(dossier.id), {})
        const submit = () =>
          world.owner.post(`${MINE}/${dossier.id}/submit`, { version: dossier.version })
        expect(refusedWith(await submit())).toEqual({
          status: 400,
          code: "dossier.forms_incomplete",
        })
        await world.owner.put(formPath(dossier.id), fullForms().plan)
        expect((await submit()).status).toBe(200)
        expect(refusedWith(await world.owner.put(formPath(dossier.id), {}))).toEqual({
          status: 400,
          code: "dossier.not_editable",
        })
      })
    })

    describe("what may be filed", () => {
      it("is all sets for a cooperative", async () => {
        const { data } = await world.manager.get(CHOICES)
        expect(Object.keys(data).sort()).toEqual(["products", "refused", "sets"])
        expect(data.refused).toBeNull()
        expect(data.sets).toHaveLength(26)
      })

      it("names a product's certificate, its window and its open dossier", async () => {
        const producer_id = world.producerId
        const made = await world.office.post("/admin/ocop/registered-products", {
          ...{ name: "Trà dây", product_set: SET, producer_id },
        })
        expect(made.status).toBeLessThan(300)
        const { data: begun } = await world.owner.post(MINE, {
          ...{ kind: "first", product_set: SET },
          registered_product_id: made.data.registered_product.id,
        })
        const { data } = await world.owner.get(CHOICES)
        expect(data.products).toContainEqual({
          id: made.data.registered_product.id,
          name: "Trà dây",
          product_set: SET,
          certificate: null,
          kinds: {
            first: null,
            upgrade: "dossier.certificate_missing",
            reassessment: "dossier.certificate_missing",
          },
          open_dossier_id: begun.dossier.id,
        })
      })

      it("is for who signed in for the producer", async () => {
        expect((await anyone().get(CHOICES)).status).toBe(401)
        expect((await world.stranger.get(CHOICES)).data.products).toEqual([])
      })
    })

    describe("letters to members", () => {
      const notifications = () => getContainer().resolve(Modules.NOTIFICATION)
      let written: jest.SpyInstance

      beforeEach(() => {
        written = jest.spyOn(notifications(), "createNotifications")
      })

      afterEach(() => written.mockRestore())

      /** What was written, of which the table keeps each once but no words. */
      const letters = async (id: string): Promise<Letter[]> => {
        // the type leaves out what the table keeps
        const kept = (await notifications().listNotifications({ resource_id: id })) as unknown as {
          idempotency_key: string
        }[]
        const sent = written.mock.calls.map(([letter]) => letter as Letter)
        return kept.flatMap(({ idempotency_key: key }) =>
          sent.filter(({ idempotency_key }) => idempotency_key === key).slice(0, 1)
        )
      }
      const lettersOnce = (id: string, count: number) =>
        eventually(
          () => letters(id),
          (sent) => sent.length >= count
        )

      it("go once to owner and manager when a dossier is submitted, each in its language", async () => {
        expect((await anyone().post(LANGUAGE, { language: "en" })).status).toBe(401)
        expect((await world.owner.post(LANGUAGE, { language: "fr" })).status).toBe(400)
        const chosen = await world.manager.post(LANGUAGE, { language: "en" })
        expect(chosen.data.member.language).toBe("en")
        const dossier = await world.draft()
        await world.fill(dossier.id)
        const body = { version: dossier.version }
        await world.owner.post(`${MINE}/${dossier.id}/submit`, body)
        await lettersOnce(dossier.id, 2)
        await world.owner.post(`${MINE}/${dossier.id}/submit`, body)
        const sent = await letters(dossier.id)
        expect(sent.map(({ to, content }) => [to, content.subject]).sort()).toEqual([
          ["chu-htx@example.vn", "Hồ sơ OCOP “Trà đảng sâm”: Đã nộp, chờ xã"],
          ["quan-ly@example.vn", "OCOP dossier “Trà đảng sâm”: Submitted, with the commune"],
        ])
        const english = sent.find(({ to }) => to === "quan-ly@example.vn")
        expect(english?.content.text).toContain(`/en/nha-san-xuat/ho-so-ocop/${dossier.id}`)
      })

      it("tell the commune's reason for a return, safe for a reader of HTML", async () => {
        const { id } = await world.submitted("Chè <b>dây</b>")
        await lettersOnce(id, 2)
        await world.move(world.officer, id, "return", { reason: "Thiếu <hợp đồng> & số lô." })
        const sent = await lettersOnce(id, 4)
        const told = sent.map(({ content }) => content)
        const back = told.find(({ subject }) => subject.includes("Trả lại"))
        expect(back?.text).toContain("Lý do: Thiếu <hợp đồng> & số lô.")
        expect(back?.html).toContain("Thiếu &#60;hợp đồng&#62; &#38; số lô.")
        expect(back?.html).not.toContain("<b>")
      })
    })
  },
})
