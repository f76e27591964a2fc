import { encode } from "iconv-lite"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { refuseEvent } from "../../builders/events"
import { clientOf, refusedWith } from "../../builders/client"
import { enterProduct, decisionBody } from "../../builders/register"
import { csvOf, fileBody, fileRow, type FileRow } from "../../builders/register-file"

const URL = "/admin/ocop/register-imports"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let staff: ReturnType<typeof clientOf>
    let userId: string

    beforeAll(async () => {
      const signedIn = await signInStaff(getContainer(), api as never)
      userId = signedIn.userId
      staff = clientOf(api as never, signedIn.headers)
      await loadLocalityWorkflow(getContainer()).run()
    })

    const sendFile = (content: string | Buffer, apply = false) =>
      staff.post(URL, fileBody(content, apply))
    const dryRun = async (...rows: FileRow[]) => (await sendFile(csvOf(rows))).data.report
    const apply = async (...rows: FileRow[]) => (await sendFile(csvOf(rows), true)).data
    const errorsOf = async (...rows: FileRow[]) => (await dryRun(...rows)).errors
    const certificates = async () =>
      (await staff.get("/admin/ocop/certificates?limit=200")).data.certificates
    const counts = async () => ({
      producers: (await staff.get("/admin/ocop/producers")).data.count,
      products: (await staff.get("/admin/ocop/registered-products")).data.count,
      certificates: (await staff.get("/admin/ocop/certificates")).data.count,
    })
    const NOTHING = { producers: 0, products: 0, certificates: 0 }

    describe("a good file", () => {
      it("is only judged in a dry run", async () => {
        const answer = await sendFile(csvOf([fileRow()]))
        expect([answer.status, answer.data]).toEqual([
          200,
          {
            applied: false,
            report: {
              encoding: "utf-8",
              delimiter: ",",
              rows: 1,
              creates: { producers: 1, registered_products: 1, certificates: 1 },
              unchanged: 0,
              errors: [],
              error_count: 0,
            },
          },
        ])
        expect(await counts()).toEqual(NOTHING)
      })

      it("is entered with its trail", async () => {
        const { applied } = await apply(fileRow())
        expect(applied).toBe(true)
        const [certificate] = await certificates()
        expect(certificate).toMatchObject({
          product_name: "Trà đảng sâm Tây Giang",
          product_set: 12,
          state: "expiring",
          stars: 4,
          points: 75.5,
          decision_on: "2024-05-15",
          last_day: "2027-05-14",
          in_force_until: "2027-05-14",
          criteria_edition: "148-2023",
          producer: { handle: "htx-nong-nghiep-tay-giang", kind: "cooperative" },
          origin: { commune: { code: "20458" } },
          illustrative: false,
        })
        const { data } = await staff.get(`/admin/ocop/certificates/${certificate.id}`)
        expect(data.changes).toMatchObject([{ action: "imported", actor_id: userId }])
        const producer = await staff.get(`/admin/ocop/producers/${certificate.producer.id}`)
        expect(producer.data.changes).toMatchObject([{ action: "imported", actor_id: userId }])
      })

      it("changes nothing the second time", async () => {
        const rows = [fileRow(), fileRow({ product_name: "Ba kích" })]
        await apply(...rows)
        const before = await certificates()
        expect(await apply(...rows)).toMatchObject({
          applied: true,
          report: {
            creates: { producers: 0, registered_products: 0, certificates: 0 },
            unchanged: 2,
            error_count: 0,
          },
        })
        expect(await certificates()).toEqual(before)
      })

      it("is entered once when it is sent twice at the same time", async () => {
        const body = fileBody(csvOf([fileRow(), fileRow({ product_name: "Ba kích" })]), true)
        const answers = await Promise.all([staff.post(URL, body), staff.post(URL, body)])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect(answers.map(({ data }) => data.report.unchanged).sort()).toEqual([0, 2])
        expect(await counts()).toEqual({ producers: 1, products: 2, certificates: 2 })
      })

      it("needs no more than the compulsory columns: the law fills in the rest", async () => {
        const columns = ["product_name", "producer_name", "stars", "first_day"]
        const text = csvOf([fileRow({ first_day: "2023-12-01", stars: "3" })], { columns })
        expect((await sendFile(text, true)).data.report.errors).toEqual([])
        expect(await certificates()).toMatchObject([
          {
            criteria_edition: "148-2023",
            authority_level: "district",
            evidence_level: "C",
            producer: { kind: null },
            origin: { commune: null, former: null },
          },
        ])
      })

      it("marks demonstration rows and leaves early recognitions without criteria", async () => {
        await apply(
          fileRow({ decision_number: "MINH-HOA/01", criteria_edition: "" }),
          fileRow({
            product_name: "Tiêu Tiên Phước",
            points: "",
            decision_on: "20/8/2019",
            first_day: "20/8/2019",
            criteria_edition: "",
          })
        )
        const rows = await certificates()
        expect(
          rows.map((row: Record<string, unknown>) => [row.illustrative, row.criteria_edition])
        ).toEqual([
          [true, "148-2023"],
          [false, null],
        ])
      })

      it("keeps revoked certificates as history", async () => {
        await apply(
          fileRow({
            revoked_on: "1/6/2025",
            revocation_ground: "mark_misused",
            revocation_decision_number: "9/QĐ-UBND",
          })
        )
        expect(await certificates()).toMatchObject([
          {
            state: "revoked",
            stars: null,
            recognised_stars: 4,
            in_force_until: "2025-05-31",
            revocation_ground: "mark_misused",
          },
        ])
      })
    })

    describe("encodings and separators", () => {
      const text = csvOf([fileRow({ product_name: "Mật ong rừng Ch’Ơm; loại 1" })])
      // Windows-1258 has â, ă, ơ, ư as letters and the tones as marks behind them
      const decomposed = (value: string) =>
        value.normalize("NFD").replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
          const shape = marks.replace(/[^\u0302\u0306\u031b]/g, "")
          const tones = marks.replace(/[\u0302\u0306\u031b]/g, "")
          return (letter + shape).normalize("NFC") + tones
        })

      it.each([
        ["UTF-8", Buffer.from(text), "utf-8"],
        ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`), "utf-8"],
        ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le"],
        ["Windows-1258", encode(decomposed(text), "windows-1258"), "windows-1258"],
      ])("reads %s", async (_, content, encoding) => {
        const { data } = await sendFile(content, true)
        expect(data.report).toMatchObject({ encoding, error_count: 0 })
        expect(await certificates()).toMatchObject([
          {
            product_name: "Mật ong rừng Ch’Ơm; loại 1",
            decision_number: "1234/QĐ-UBND",
            authority_name: "UBND tỉnh Quảng Nam",
          },
        ])
      })

      it.each([",", ";", "\t"])("reads columns separated by %j", async (delimiter) => {
        const { report } = (await sendFile(csvOf([fileRow()], { delimiter }))).data
        expect(report).toMatchObject({ delimiter, rows: 1, error_count: 0 })
      })

      it.each([
        ["nothing", "", "import.empty"],
        ["only a header", csvOf([]), "import.empty"],
        [
          "bars between columns",
          csvOf([fileRow()], { delimiter: "|" }),
          "import.delimiter_unknown",
        ],
        [
          "a spreadsheet's own file",
          Buffer.from("PK\u0003\u0004\u0000\u0000"),
          "import.encoding_unreadable",
        ],
        ["UTF-16 without its mark", Buffer.from(text, "utf16le"), "import.encoding_unreadable"],
        ["half a letter", Buffer.from("\ufeffTrà").subarray(0, -1), "import.encoding_unreadable"],
      ])("refuses %s", async (_, content, code) => {
        const answer = await sendFile(content)
        expect(answer.status).toBe(200)
        expect(answer.data.report.errors).toMatchObject([{ row: 1, code }])
      })

      it("names the columns that are missing, strange or there twice", async () => {
        const columns = ["product_name", "producer", "stars", "stars"]
        const { report } = (await sendFile(csvOf([fileRow()], { columns }))).data
        expect(report.errors).toEqual([
          expect.objectContaining({
            code: "import.header_unknown",
            value: "producer",
            suggestions: expect.arrayContaining(["producer_name"]),
          }),
          expect.objectContaining({ code: "import.header_unknown", column: "stars" }),
          expect.objectContaining({ code: "import.header_missing", column: "producer_name" }),
          expect.objectContaining({ code: "import.header_missing", column: "first_day" }),
        ])
      })

      it("gives the line on which a row begins, past blank lines and broken ones", async () => {
        const [header, row] = csvOf([fileRow({ stars: "9" })]).split("\r\n")
        const broken = (row as string).replace("Trà đảng", "Trà\r\nđảng")
        const { report } = (await sendFile([header, broken, "", row].join("\r\n"))).data
        expect(report.errors.map((error: { row: number }) => error.row)).toEqual([2, 5])
      })

      it("says where a quote stays open", async () => {
        const [header, row] = csvOf([fileRow()]).split("\r\n")
        const { report } = (await sendFile([header, row, '"Trà'].join("\n"))).data
        expect(report.errors).toMatchObject([{ row: 3, code: "import.value_unreadable" }])
      })
    })

    describe("errors by row and column", () => {
      const wrongRows: [FileRow, string, string, string[]?][] = [
        [{ product_name: "" }, "product_name", "import.value_missing"],
        [{ stars: "" }, "stars", "import.value_missing"],
        [{ stars: "bốn" }, "stars", "import.value_unreadable"],
        [{ stars: "2" }, "stars", "certificate.stars_not_certified"],
        [{ points: "60" }, "points", "certificate.points_do_not_match_stars"],
        [{ points: "750" }, "points", "certificate.points_do_not_match_stars"],
        [{ product_set: "27" }, "product_set", "import.value_unreadable"],
        [{ producer_kind: "enterprise" }, "producer_kind", "producer.kind_unknown", ["sme"]],
        [
          { producer_kind: "Hợp tác xã" },
          "producer_kind",
          "producer.kind_unknown",
          ["cooperative"],
        ],
        [{ producer_kind: "large_enterprise" }, "producer_kind", "producer.large_enterprise"],
        [{ producer_kind: "association" }, "producer_kind", "producer.kind_not_eligible_for_set"],
        [{ tax_code: "400123456" }, "tax_code", "producer.tax_code_malformed", ["0400123456"]],
        [{ first_day: "31/2/2024" }, "first_day", "certificate.day_unreadable"],
        [{ decision_on: "hôm qua" }, "decision_on", "certificate.day_unreadable"],
        [{ last_day: "14/5/2026" }, "last_day", "certificate.term_wrong", ["2027-05-14"]],
        [
          { authority_level: "district" },
          "authority_level",
          "certificate.authority_not_competent",
          ["province"],
        ],
        [{ authority_level: "tỉnh" }, "authority_level", "import.value_unreadable"],
        [
          { criteria_edition: "26-2026" },
          "criteria_edition",
          "certificate.edition_not_in_force",
          ["148-2023"],
        ],
        [{ product_code: "48-1" }, "product_code", "product_code.malformed"],
        [{ evidence_level: "D" }, "evidence_level", "import.value_unreadable"],
        [{ source_url: "javascript:alert(1)" }, "source_url", "import.value_unreadable"],
        [{ revoked_on: "24/11/2026" }, "revoked_on", "certificate.revocation_before_first_day"],
        [{ revocation_ground: "mark_misused" }, "revoked_on", "import.value_missing"],
        [{ commune_code: "99999" }, "commune_code", "commune.not_found"],
        [
          { commune_code: "20602" },
          "commune_code",
          "commune.not_found",
          ["20611 Xã Thu Bồn (Thành phố Đà Nẵng)"],
        ],
      ]
      // a row shorter than the parameters would make jest wait for a callback
      it.each(wrongRows.map((row) => ({ row })))("%j", async ({ row }) => {
        const [changes, column, code, suggestions] = row
        const errors = await errorsOf(fileRow(changes))
        expect(errors).toMatchObject([{ row: 2, column, code }])
        if (suggestions)
          expect(errors[0].suggestions.slice(0, suggestions.length)).toEqual(suggestions)
      })

      it("lists everything that is wrong with one row", async () => {
        const errors = await errorsOf(
          fileRow({
            points: "60",
            authority_level: "district",
            last_day: "1/1/2027",
            tax_code: "1",
          })
        )
        expect(errors.map(({ column }: { column: string }) => column).sort()).toEqual([
          "authority_level",
          "last_day",
          "points",
          "tax_code",
        ])
      })

      it("asks which criteria when two editions stood side by side", async () => {
        const changes = { criteria_edition: "", decision_on: "1/7/2026", first_day: "1/7/2026" }
        expect(await errorsOf(fileRow(changes))).toMatchObject([
          {
            column: "criteria_edition",
            code: "import.value_missing",
            suggestions: ["26-2026", "148-2023"],
          },
        ])
      })

      it("writes nothing of a file with one error and sends the report along", async () => {
        const answer = await sendFile(csvOf([fileRow(), fileRow({ stars: "6" })]), true)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "import.has_errors" })
        expect(Object.keys(answer.data).sort()).toEqual([
          "applied",
          "code",
          "message",
          "report",
          "type",
        ])
        expect(answer.data).toMatchObject({
          applied: false,
          report: { error_count: 1, errors: [{ row: 3, column: "stars" }] },
        })
        expect(await counts()).toEqual(NOTHING)
      })

      it("lists 500 and counts all", async () => {
        const rows = Array.from({ length: 700 }, (_, at) =>
          fileRow({ product_name: `Chè ${at}`, stars: "7" })
        )
        const report = await dryRun(...rows)
        expect([report.errors.length, report.error_count]).toEqual([500, 700])
        expect(report.errors.at(-1).row).toBe(501)
      })

      it("finds a row that repeats another", async () => {
        expect(
          await errorsOf(fileRow(), fileRow({ product_name: "TRÀ đảng sâm  Tây Giang" }))
        ).toMatchObject([{ row: 3, column: null, code: "import.duplicate_row" }])
      })

      it.each(["%", "_", "'; drop table ocop_producer; --", "🍯", "\\", '"'])(
        "takes %s in a name for what it is",
        async (name) => {
          await apply(fileRow({ product_name: name, producer_name: name }))
          expect(await certificates()).toMatchObject([{ product_name: name }])
        }
      )
    })

    describe("places", () => {
      const placed = (changes: FileRow) => fileRow({ commune_code: "", ...changes })

      it("leads from an old commune to the one of today and keeps both", async () => {
        await apply(placed({ former_commune: "xã A Tiêng", former_district: "Tây Giang" }))
        const [{ origin }] = await certificates()
        expect(origin).toMatchObject({
          commune: { code: "20455" },
          former: { name: "Xã A Tiêng", district: { slug: "tay-giang" } },
        })
      })

      it("asks for the code of today where the old commune was divided", async () => {
        const [error] = await errorsOf(
          placed({ former_commune: "Hòa Liên", former_district: "Hòa Vang" })
        )
        expect(error).toMatchObject({ column: "former_commune", code: "commune.ambiguous" })
        expect(error.suggestions.map((name: string) => name.slice(0, 5)).sort()).toEqual([
          "20194",
          "20197",
        ])
        const settled = placed({ former_commune: "Hòa Liên", commune_code: "20197" })
        expect(await errorsOf(settled)).toEqual([])
      })

      it("asks for the district where two had a commune of that name", async () => {
        const [error] = await errorsOf(placed({ former_commune: "Phước Ninh" }))
        expect(error).toMatchObject({ column: "former_commune", code: "commune.ambiguous" })
        expect(error.suggestions.sort()).toEqual([
          "Phường Phước Ninh (Quận Hải Châu)",
          "Xã Phước Ninh (Huyện Quế Sơn)",
        ])
        const settled = placed({ former_commune: "Phước Ninh", former_district: "Hải Châu" })
        expect(await errorsOf(settled)).toEqual([])
      })

      it("finds communes of a district that was itself merged", async () => {
        const row = placed({ former_commune: "xã Phước Ninh", former_district: "Nông Sơn" })
        expect(await errorsOf(row)).toEqual([])
      })

      it("suggests near names for what it does not know", async () => {
        const [commune] = await errorsOf(
          placed({ former_commune: "xã A Tieng", former_district: "Tay Giang" }),
          placed({ former_commune: "xã A Tien", former_district: "Tay Giang" })
        )
        expect(commune).toMatchObject({ row: 3, code: "commune.not_found" })
        expect(commune.suggestions).toContain("Xã A Tiêng (Huyện Tây Giang)")
        const [district] = await errorsOf(placed({ former_district: "Tay Gian" }))
        expect(district.suggestions[0]).toBe("Huyện Tây Giang")
        const [today] = await errorsOf(placed({ commune_code: "Xa Tay Giang" }))
        expect(today.suggestions[0]).toMatch(/^\d{5} Xã Tây Giang/)
      })

      it("refuses a code of today that the old commune did not become part of", async () => {
        const row = placed({ former_commune: "A Tiêng", commune_code: "20197" })
        expect(await errorsOf(row)).toMatchObject([
          { column: "commune_code", code: "import.value_conflict" },
        ])
      })
    })

    describe("producers and products", () => {
      it("are found by tax code, else by name and commune, whatever the order", async () => {
        const taxed = fileRow({ product_name: "Ba kích", tax_code: "4000 123 456" })
        const rows = [fileRow(), taxed, fileRow({ product_name: "Chè", commune_code: "20476" })]
        expect((await apply(...rows)).report.creates).toMatchObject({ producers: 2 })
        const again = fileRow({ product_name: "Nấm", tax_code: "4000123456" })
        expect((await dryRun(again)).creates).toMatchObject({ producers: 0 })
      })

      it("may not be contradicted", async () => {
        await apply(fileRow({ tax_code: "4000123456" }))
        const other = fileRow({
          product_name: "Ba kích",
          tax_code: "4000123456",
          producer_name: "HTX Khác",
          producer_kind: "farm",
          commune_code: "20476",
        })
        const errors = await errorsOf(other)
        expect(errors.map(({ column, code }: Record<string, string>) => [column, code])).toEqual([
          ["producer_name", "import.value_conflict"],
          ["producer_kind", "import.value_conflict"],
          ["commune_code", "import.value_conflict"],
        ])
      })

      it("refuses a certificate that the register has otherwise", async () => {
        await apply(fileRow())
        expect(
          await errorsOf(fileRow({ stars: "3", points: "60", authority_level: "district" }))
        ).toMatchObject([
          { column: "stars", code: "import.value_conflict", value: "3", suggestions: ["4"] },
          { column: "points", suggestions: ["75.5"] },
          { column: "authority_level", suggestions: ["province"] },
        ])
      })

      it("does not mind what staff did to a certificate since", async () => {
        await apply(fileRow())
        const [{ id }] = await certificates()
        await staff.post(`/admin/ocop/certificates/${id}/revoke`, {
          ground: "mark_misused",
          decision_number: "9/QĐ-UBND",
          revoked_on: "2026-11-01",
          authority_name: "UBND thành phố Đà Nẵng",
          note: "Dán tem sai.",
        })
        expect(await dryRun(fileRow())).toMatchObject({ unchanged: 1, error_count: 0 })
      })
    })

    describe("certificates of one product", () => {
      const first = fileRow({
        stars: "3",
        points: "55",
        first_day: "1/5/2020",
        decision_on: "1/5/2020",
        criteria_edition: "1048-2019",
      })
      const renewal = fileRow({ stars: "4", first_day: "1/3/2023", decision_on: "1/3/2023" })
      const latest = fileRow({ stars: "4", first_day: "1/2/2026", decision_on: "1/2/2026" })
      const days = async () =>
        (await certificates()).map((row: Record<string, unknown>) => [
          row.first_day,
          row.superseded_on,
        ])
      const expected = [
        ["2026-02-01", null],
        ["2023-03-01", "2026-02-01"],
        ["2020-05-01", "2023-03-01"],
      ]

      it.each([
        ["in order", [first, renewal, latest]],
        ["in any order", [renewal, latest, first]],
      ])("give way to one another in one file, %s", async (_, rows) => {
        expect((await apply(...rows)).report.errors).toEqual([])
        expect(await days()).toEqual(expected)
      })

      it("give way to one another over several files", async () => {
        await apply(renewal)
        await apply(latest)
        await apply(first)
        expect(await days()).toEqual(expected)
        const [{ id }] = (await certificates()).slice(1)
        const { data } = await staff.get(`/admin/ocop/certificates/${id}`)
        expect(data.changes).toMatchObject([
          { action: "imported" },
          {
            action: "superseded",
            before: { superseded_on: null },
            after: { superseded_on: "2026-02-01" },
          },
        ])
      })

      it("may not overlap one in force", async () => {
        const { product, producer } = await enterProduct(staff)
        await staff.post("/admin/ocop/certificates", decisionBody(product.id))
        const row = fileRow({
          producer_name: producer.name,
          commune_code: "",
          first_day: "1/9/2026",
          decision_on: "1/9/2026",
          criteria_edition: "26-2026",
        })
        expect(await errorsOf(row)).toMatchObject([
          { row: 2, column: "first_day", code: "certificate.overlap" },
        ])
      })
    })

    describe("the whole file or nothing", () => {
      it("leaves nothing when the database gives up in the middle", async () => {
        const sql = getContainer().resolve("__pg_connection__")
        await sql.raw(`create function refuse_third() returns trigger language plpgsql as $$
          begin raise exception 'disk full'; end $$`)
        await sql.raw(`create trigger refuse_third before insert on ocop_certificate
          for each row when (new.decision_number = '3/QĐ') execute function refuse_third()`)
        const rows = [1, 2, 3].map((at) =>
          fileRow({ product_name: `Chè ${at}`, decision_number: `${at}/QĐ` })
        )
        const answer = await sendFile(csvOf(rows), true)
        await sql.raw("drop trigger refuse_third on ocop_certificate")
        await sql.raw("drop function refuse_third")
        expect(answer.status).toBe(500)
        expect(await counts()).toEqual(NOTHING)
        expect((await apply(...rows)).applied).toBe(true)
      })

      it("takes all of it back when a later step fails", async () => {
        await apply(
          fileRow({
            stars: "3",
            points: "55",
            authority_level: "district",
            first_day: "1/5/2023",
            decision_on: "1/5/2023",
          })
        )
        const before = await certificates()
        const emit = refuseEvent(getContainer(), "ocop.register.imported")
        const answer = await sendFile(
          csvOf([
            fileRow({ first_day: "1/5/2025", decision_on: "1/5/2025" }),
            fileRow({ product_name: "Chè" }),
          ]),
          true
        )
        emit.mockRestore()
        expect(answer.status).toBe(500)
        expect(await certificates()).toEqual(before)
        expect(await counts()).toEqual({ producers: 1, products: 1, certificates: 1 })
        const { data } = await staff.get(`/admin/ocop/certificates/${before[0].id}`)
        expect(data.changes.map(({ action }: { action: string }) => action)).toEqual(["imported"])
      })
    })

    describe("the request", () => {
      it("needs a name and base64", async () => {
        const answer = await staff.post(URL, { file_name: "", content_base64: "#" })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "request.invalid" })
        expect(answer.data.fields).toEqual(["file_name", "content_base64"])
      })

      it.each([
        [28_100_000, 400],
        [31_000_000, 413],
      ])("refuses %d characters of file with %d", async (length, status) => {
        const answer = await staff.post(URL, {
          file_name: "a.csv",
          content_base64: "A".repeat(length),
        })
        expect(refusedWith(answer)).toEqual({ status, code: "import.too_many_rows" })
      })
    })

    it("takes 50,000 rows and not one more", async () => {
      const rows = Array.from({ length: 50_001 }, (_, at) =>
        fileRow({ product_name: `Sản phẩm ${at}`, producer_name: `HTX số ${at % 7_000}` })
      )
      const tooMany = await dryRun(...rows)
      expect(tooMany.errors).toMatchObject([{ code: "import.too_many_rows", value: "50001" }])
      const report = await dryRun(...rows.slice(1))
      expect(report).toMatchObject({
        rows: 50_000,
        creates: { producers: 7_000, registered_products: 50_000, certificates: 50_000 },
        error_count: 0,
      })
    }, 240_000)
  },
})
