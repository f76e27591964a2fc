import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { publishableHeaders, signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { decisionBody, enterProduct, producerBody, revocationBody } from "../../builders/register"

const TODAY = "2026-11-23"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let visitor: ReturnType<typeof clientOf>
    let anonymous: ReturnType<typeof clientOf>
    let userId: string
    let productId: string
    let producerId: string

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      visitor = clientOf(api as never, await publishableHeaders(getContainer()))
      anonymous = clientOf(api as never)
      const entered = await enterProduct(staff)
      productId = entered.product.id
      producerId = entered.producer.id
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const issue = (changes: Record<string, unknown> = {}) =>
      staff.post("/admin/ocop/certificates", decisionBody(productId, changes))
    const issued = async (changes: Record<string, unknown> = {}) =>
      (await issue(changes)).data.certificate
    const revoke = (id: string, changes: Record<string, unknown> = {}) =>
      staff.post(`/admin/ocop/certificates/${id}/revoke`, revocationBody(changes))
    const verify = (code: string) =>
      visitor.get(`/store/ocop/verify?code=${encodeURIComponent(code)}`)

    describe("access", () => {
      it.each([
        ["get", "/admin/ocop/certificates"],
        ["post", "/admin/ocop/certificates"],
        ["get", "/admin/ocop/certificates/cert_1"],
        ["post", "/admin/ocop/certificates/cert_1/revoke"],
        ["post", "/admin/ocop/certificates/cert_1/late-reassessment"],
        ["get", "/admin/ocop/producers"],
        ["post", "/admin/ocop/producers"],
        ["get", "/admin/ocop/producers/prdc_1"],
        ["get", "/admin/ocop/registered-products"],
        ["post", "/admin/ocop/registered-products"],
      ] as const)("turns anonymous away from %s %s", async (method, url) => {
        expect((await anonymous[method](url)).status).toBe(401)
      })

      it("answers 404 for a certificate nobody has", async () => {
        const answer = await staff.get("/admin/ocop/certificates/cert_unknown")
        expect(refusedWith(answer)).toEqual({ status: 404, code: "certificate.not_found" })
      })
    })

    describe("producers", () => {
      it.each([
        [{ kind: "large_enterprise" }, "producer.large_enterprise"],
        [{ kind: "sme", enterprise_size: "large" }, "producer.large_enterprise"],
        [{ kind: "club" }, "producer.kind_unknown"],
        [{ kind: "household", business_registered: false }, "producer.household_unregistered"],
        [{ tax_code: "12" }, "producer.tax_code_malformed"],
        [{ phone: "12" }, "producer.phone_malformed"],
        [{ name: "" }, "request.invalid"],
      ])("refuses %j", async (changes, code) => {
        const answer = await staff.post("/admin/ocop/producers", producerBody(changes))
        expect(refusedWith(answer)).toEqual({ status: 400, code })
      })

      it("keeps a tax code for one producer and gives each an ASCII handle of its own", async () => {
        const first = await staff.post(
          "/admin/ocop/producers",
          producerBody({ tax_code: "4000 123 456" })
        )
        expect(first.data.producer).toMatchObject({
          handle: "htx-nong-nghiep-tay-giang-2",
          tax_code: "4000123456",
          status: "active",
        })
        const again = await staff.post(
          "/admin/ocop/producers",
          producerBody({ tax_code: "4000123456" })
        )
        expect(refusedWith(again)).toEqual({ status: 400, code: "producer.tax_code_taken" })
      })

      it("are found without diacritics", async () => {
        const { data } = await staff.get("/admin/ocop/producers?q=tay%20giang")
        expect(data).toMatchObject({
          count: 1,
          producers: [{ id: producerId, kind: "cooperative" }],
        })
      })

      it("keep who entered them", async () => {
        const { data } = await staff.get(`/admin/ocop/producers/${producerId}`)
        expect(data.changes).toMatchObject([{ action: "created", actor_id: userId }])
      })
    })

    describe("registered products", () => {
      it("refuses the same name twice for one producer", async () => {
        const body = { name: "trà  ĐẢNG SÂM tây giang", producer_id: producerId, product_set: 12 }
        const answer = await staff.post("/admin/ocop/registered-products", body)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "registered_product.duplicate" })
      })

      it("refuses a producer nobody knows", async () => {
        const body = { name: "Chè dây", producer_id: "prdc_unknown", product_set: 12 }
        const answer = await staff.post("/admin/ocop/registered-products", body)
        expect(refusedWith(answer)).toEqual({ status: 404, code: "producer.not_found" })
      })

      it("shows the badge of the certificate in force", async () => {
        await issued()
        const { data } = await staff.get("/admin/ocop/registered-products?q=dang%20sam")
        expect(data.registered_products).toMatchObject([
          { id: productId, badge: { stars: 4, state: "valid", last_day: "2029-06-29" } },
        ])
      })
    })

    describe("issuing", () => {
      it("enters the decision with its term and who did it", async () => {
        const { status, data } = await issue()
        expect(status).toBe(201)
        expect(data.certificate).toMatchObject({
          state: "valid",
          stars: 4,
          first_day: "2026-06-30",
          last_day: "2029-06-29",
          in_force_until: "2029-06-29",
          product_code: "48-20434-01-2026",
          producer: { id: producerId, kind: "cooperative" },
          illustrative: false,
        })
        expect(data.changes).toMatchObject([
          { action: "issued", actor_id: userId, actor_name: "Nguyễn Thu" },
        ])
      })

      it.each([
        [{ stars: 2 }, "request.invalid"],
        [{ points: 60 }, "certificate.points_do_not_match_stars"],
        [{ authority_level: "district" }, "certificate.authority_not_competent"],
        [{ criteria_edition: "1048-2019" }, "certificate.edition_not_in_force"],
        [{ last_day: "2030-01-01" }, "certificate.term_wrong"],
        [{ first_day: "31/2/2026" }, "certificate.day_unreadable"],
        [{ product_code: "48-1" }, "product_code.malformed"],
      ])("refuses %j", async (changes, code) => {
        expect(refusedWith(await issue(changes))).toEqual({ status: 400, code })
        expect((await staff.get("/admin/ocop/certificates")).data.count).toBe(0)
      })

      it("refuses a product that is not in the register", async () => {
        const answer = await staff.post("/admin/ocop/certificates", decisionBody("regp_unknown"))
        expect(refusedWith(answer)).toEqual({ status: 404, code: "registered_product.not_found" })
      })

      it("refuses the same decision sent twice", async () => {
        await issued()
        expect(refusedWith(await issue())).toEqual({ status: 400, code: "certificate.overlap" })
      })

      it("lets one of two parallel decisions through", async () => {
        const answers = await Promise.all([issue(), issue()])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        const refused = answers.find(({ status }) => status === 400)
        expect(refused?.data.code).toBe("certificate.overlap")
        expect((await staff.get("/admin/ocop/certificates")).data.count).toBe(1)
      })

      it("lets an upgrade supersede the older certificate", async () => {
        const older = await issued({ stars: 3, points: 55 })
        const upgrade = await issue({
          decision_number: "2000/QĐ-UBND",
          decision_on: "2026-10-01",
          first_day: "2026-10-01",
        })
        expect(upgrade.status).toBe(201)
        expect(upgrade.data.history).toMatchObject([
          { id: older.id, state: "superseded", stars: null, in_force_until: "2026-09-30" },
        ])
        const before = await staff.get(`/admin/ocop/certificates/${older.id}`)
        expect(before.data.changes.map(({ action }: { action: string }) => action)).toEqual([
          "issued",
          "superseded",
        ])
      })
    })

    describe("revoking", () => {
      it("takes the star away at once and keeps history", async () => {
        const { id } = await issued()
        const answer = await revoke(id)
        expect(answer.status).toBe(200)
        expect(answer.data.certificate).toMatchObject({
          state: "revoked",
          stars: null,
          recognised_stars: 4,
          in_force_until: "2026-11-19",
          revocation_ground: "mark_misused",
        })
        expect(answer.data.changes.at(-1)).toMatchObject({
          action: "revoked",
          actor_id: userId,
          before: { revoked_on: null },
          after: { revoked_on: "2026-11-20" },
        })
        const { data } = await verify("48-20434-01-2026")
        expect(data.entries).toMatchObject([{ id, state: "revoked", stars: null }])
      })

      it.each([
        [{ revoked_on: "2026-11-24" }, "certificate.revocation_before_first_day"],
        [{ revoked_on: "2026-06-29" }, "certificate.revocation_before_first_day"],
        [{ ground: "dislike" }, "request.invalid"],
        [{ note: "" }, "request.invalid"],
      ])("refuses %j and leaves the certificate in force", async (changes, code) => {
        const { id } = await issued()
        expect(refusedWith(await revoke(id, changes))).toEqual({ status: 400, code })
        const { data } = await staff.get(`/admin/ocop/certificates/${id}`)
        expect(data.certificate.state).toBe("valid")
      })

      it("refuses a second time", async () => {
        const { id } = await issued()
        await revoke(id)
        expect(refusedWith(await revoke(id))).toEqual({
          status: 400,
          code: "certificate.already_revoked",
        })
      })

      it("answers 404 for a certificate nobody has", async () => {
        expect(refusedWith(await revoke("cert_unknown"))).toEqual({
          status: 404,
          code: "certificate.not_found",
        })
      })
    })

    describe("a late re-assessment", () => {
      const old = {
        stars: 3,
        points: 55,
        decision_on: "2023-11-30",
        first_day: "2023-11-30",
        criteria_edition: "148-2023",
        authority_level: "district",
        product_code: null,
      }
      const file = (id: string, filed_on: string) =>
        staff.post(`/admin/ocop/certificates/${id}/late-reassessment`, {
          filed_on,
          receipt_number: "15/BN",
          reason: "Nộp hồ sơ muộn.",
        })

      it("keeps the mark for up to 180 days past the end", async () => {
        const { id } = await issued(old)
        const { data } = await file(id, "2026-11-20")
        expect(data.certificate).toMatchObject({ state: "expiring", in_force_until: "2027-05-28" })
        process.env.OCOP_TODAY = "2027-05-28"
        const read = () => visitor.get(`/store/ocop/register/${id}`)
        expect((await read()).data.entry).toMatchObject({ state: "extended", stars: 3 })
        process.env.OCOP_TODAY = "2027-05-29"
        expect((await read()).data.entry).toMatchObject({ state: "expired", stars: null })
      })

      it("must be filed before the end", async () => {
        const { id } = await issued(old)
        expect(refusedWith(await file(id, "2026-12-01"))).toEqual({
          status: 400,
          code: "certificate.filing_outside_term",
        })
      })
    })

    describe("the public register", () => {
      it("shows tomorrow what expires tonight as expired, though no job ran", async () => {
        const { id } = await issued()
        const states = async (day: string) => {
          process.env.OCOP_TODAY = day
          const { data } = await visitor.get("/store/ocop/register?state=valid,expiring")
          return data.entries.map((entry: { id: string; stars: number }) => [entry.id, entry.stars])
        }
        expect(await states("2029-06-29")).toEqual([[id, 4]])
        expect(await states("2029-06-30")).toEqual([])
      })

      it.each([
        ["upcoming", "2026-06-29"],
        ["valid", "2026-06-30"],
        ["valid", "2028-12-30"],
        ["expiring", "2028-12-31"],
        ["expired", "2029-06-30"],
      ])("counts a certificate as %s on %s", async (state, day) => {
        const { id } = await issued()
        process.env.OCOP_TODAY = day
        const all = [
          "upcoming",
          "valid",
          "expiring",
          "extended",
          "expired",
          "superseded",
          "revoked",
        ]
        const found = []
        for (const name of all) {
          const { data } = await visitor.get(`/store/ocop/register?state=${name}`)
          if (data.entries.some((entry: { id: string }) => entry.id === id)) found.push(name)
        }
        expect(found).toEqual([state])
      })

      it.each([
        ["48-20434-01-2026", "product_code"],
        ["48 - 20434 - 1 - 2026", "product_code"],
        ["1234/qd-ubnd", "decision_number"],
        ["1234 / QĐ-UBND", "decision_number"],
      ])("verifies %s", async (code, matched_by) => {
        const { id } = await issued()
        const { status, data } = await verify(code)
        expect(status).toBe(200)
        expect(data).toMatchObject({ matched_by, entries: [{ id, stars: 4, state: "valid" }] })
      })

      it.each(["48-20434-02-2026", "1234", "%", "_", "'; drop table", "🍯", "\\"])(
        "answers 404 for %s",
        async (code) => {
          await issued()
          expect(refusedWith(await verify(code))).toEqual({
            status: 404,
            code: "certificate.not_found",
          })
        }
      )

      it.each([
        ["?stars=2", "request.filter_malformed"],
        ["?state=shiny", "request.filter_malformed"],
        ["?page=0", "request.filter_malformed"],
        ["?page=99999", "request.page_out_of_range"],
        [`?q=${"a".repeat(10_000)}`, "request.query_too_long"],
      ])("refuses %.20s with %s", async (query, code) => {
        expect(refusedWith(await visitor.get(`/store/ocop/register${query}`))).toEqual({
          status: 400,
          code,
        })
      })

      it.each(["%25", "_", "%27", "%5C", "%F0%9F%8D%AF"])("finds nothing for %s", async (q) => {
        await issued()
        const { status, data } = await visitor.get(`/store/ocop/register?q=${q}`)
        expect([status, data.count]).toEqual([200, 0])
      })

      it("finds by name without diacritics and gives an empty page past the end", async () => {
        await issued()
        const found = await visitor.get("/store/ocop/register?q=dang%20sam&stars=4&set=12")
        expect(found.data).toMatchObject({ count: 1, page: 1 })
        const past = await visitor.get("/store/ocop/register?page=500")
        expect(past.data).toMatchObject({ count: 1, page: 500, entries: [] })
      })
    })
  },
})
