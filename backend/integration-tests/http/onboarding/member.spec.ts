import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Jimp } from "jimp"
import {
  APPLICATIONS,
  applicationBody,
  handIn,
  IDENTITY_NUMBER,
  paperBody,
} from "../../builders/application"
import { makeProducer } from "../../builders/catalogue"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"

const KEYS = [
  "address",
  "birth_on",
  "claims",
  "commune_code",
  "decided_on",
  "documents",
  "enterprise_size",
  "good_until",
  "id",
  "identity_last3",
  "kind",
  "missing",
  "name",
  "note",
  "open",
  "phone",
  "producer",
  "reason",
  "registration_number",
  "representative",
  "state",
  "submitted_on",
  "tax_code",
]

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let member: ReturnType<typeof clientOf>
    let other: ReturnType<typeof clientOf>
    let headers: Record<string, string>

    beforeAll(async () => {
      const container = getContainer()
      headers = (await signInMember(container, api as never)).headers
      member = clientOf(api as never, headers)
      const second = await signInMember(container, api as never, { account: "0905123456" })
      other = clientOf(api as never, second.headers)
      await loadLocalityWorkflow(container).run()
    })

    const open = async (changes: object = {}) =>
      (await member.post(APPLICATIONS, applicationBody({ ...changes }))).data.application

    const remove = (url: string) =>
      (
        api as { delete(url: string, options: object): Promise<{ status: number; data: any }> }
      ).delete(url, { headers, validateStatus: () => true })

    describe("opening an application", () => {
      it("keeps what was said, and of the identity number three digits and a hash", async () => {
        const { status, data } = await member.post(APPLICATIONS, applicationBody())
        expect(status).toBe(201)
        expect(Object.keys(data)).toEqual(["application"])
        expect(Object.keys(data.application).sort()).toEqual(KEYS)
        expect(data.application).toMatchObject({
          state: "none",
          open: true,
          claims: false,
          producer: null,
          identity_last3: "789",
          phone: "0912345678",
          documents: [],
          missing: [["cooperative_registration"], ["representative_identity"]],
        })
        const rows = await getContainer()
          .resolve<{ listOcopApplications(f: object): Promise<Record<string, unknown>[]> }>(
            "ocop_onboarding"
          )
          .listOcopApplications({})
        expect(rows[0]?.identity_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(JSON.stringify(rows)).not.toContain(IDENTITY_NUMBER)
      })

      it.each([
        [
          "a large enterprise",
          "producer.large_enterprise",
          { kind: "sme", enterprise_size: "large" },
        ],
        ["a large enterprise by kind", "producer.large_enterprise", { kind: "large_enterprise" }],
        ["an unknown kind", "producer.kind_unknown", { kind: "state_farm" }],
        ["no name", "application.name_missing", { name: " " }],
        ["nobody to represent it", "application.representative_missing", { representative: null }],
        ["half an identity number", "application.identity_malformed", { identity_number: "0491" }],
        ["half a tax code", "producer.tax_code_malformed", { tax_code: "123" }],
        ["half a phone", "producer.phone_malformed", { phone: "12" }],
        ["no street", "application.address_missing", { address: "" }],
        ["an unknown commune", "commune.not_found", { commune_code: "99999" }],
        ["a household without a birthday", "application.birth_day_missing", { kind: "household" }],
        ["an essay", "application.text_too_long", { note: "x".repeat(1001) }],
      ])("is refused %s with %s", async (_, code, changes) => {
        const answer = await member.post(APPLICATIONS, applicationBody(changes))
        expect(refusedWith(answer)).toEqual({ status: 400, code })
        expect((await member.get(APPLICATIONS)).data.applications).toEqual([])
      })

      it("keeps the birthday of one person, not of an organisation", async () => {
        const birth_on = "25/11/1980"
        expect((await open({ birth_on })).birth_on).toBeNull()
        const household = { kind: "household", birth_on, name: "Hộ Alăng Mơ" }
        expect((await open(household)).birth_on).toBe("1980-11-25")
      })

      it("opens one when it is sent twice, also at the same moment", async () => {
        const send = () => member.post(APPLICATIONS, applicationBody())
        const answers = [...(await Promise.all([send(), send()])), await send()]
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
        const refused = answers.filter(({ status }) => status === 400).map(({ data }) => data.code)
        expect(refused).toEqual(["application.already_open", "application.already_open"])
      })

      it("claims a producer of the register that nobody owns", async () => {
        const container = getContainer()
        const free = await makeProducer(container, { handle: "htx-a", name: "HTX A Vương" })
        const owned = await makeProducer(container, { handle: "htx-b", name: "HTX B" })
        await signInMember(container, api as never, {
          account: "chu-b@example.vn",
          serves: [{ producerId: owned }],
        })
        expect(await open({ producer_id: free })).toMatchObject({
          claims: true,
          producer: { id: free, handle: "htx-a", name: "HTX A Vương" },
        })
        const claim = (producer_id: string) =>
          member.post(APPLICATIONS, applicationBody({ producer_id }))
        expect(refusedWith(await claim(owned))).toEqual({
          status: 400,
          code: "application.producer_has_owner",
        })
        expect(refusedWith(await claim("prdc_unknown"))).toEqual({
          status: 404,
          code: "producer.not_found",
        })
      })
    })

    describe("papers", () => {
      const add = (id: string, changes: object = {}) =>
        member.post(`${APPLICATIONS}/${id}/documents`, paperBody({ ...changes }))

      it("are added, replaced by another of their type, read back and removed", async () => {
        const { id } = await open()
        const first = await add(id)
        expect(first.status).toBe(201)
        expect(first.data.application.missing).toEqual([["representative_identity"]])
        const { data } = await add(id, { number: "330200002" })
        expect(data.application.documents).toHaveLength(1)
        const [paper] = data.application.documents
        expect(Object.keys(paper).sort()).toEqual([
          "expires_on",
          "file_name",
          "id",
          "issued_on",
          "issuer",
          "mime_type",
          "number",
          "size",
          "type",
        ])
        expect(paper).toMatchObject({ number: "330200002", issued_on: "2025-01-10" })
        const file = await member.get(`${APPLICATIONS}/${id}/documents/${paper.id}/file`)
        expect(file.status).toBe(200)
        expect(String(file.data)).toContain("%PDF-1.4")
        const gone = await remove(`${APPLICATIONS}/${id}/documents/${paper.id}`)
        expect(gone.data.application.documents).toEqual([])
        expect((await remove(`${APPLICATIONS}/${id}/documents/${paper.id}`)).status).toBe(404)
      })

      it("of identity leave no more of their number than its end", async () => {
        const { id } = await open()
        const paper = { type: "representative_identity", number: IDENTITY_NUMBER }
        const { data } = await add(id, paper)
        expect(data.application.documents).toMatchObject([{ number: "••• 789" }])
        expect(JSON.stringify(data)).not.toContain(IDENTITY_NUMBER)
      })

      it("lie sealed, wherever the store of files is open", async () => {
        const { id } = await open()
        await add(id)
        const rows = await getContainer()
          .resolve<{ listOcopApplicationDocuments(f: object): Promise<{ file_id: string }[]> }>(
            "ocop_onboarding"
          )
          .listOcopApplicationDocuments({ application_id: id })
        expect(rows[0]?.file_id).toMatch(/^private-/)
        const found = await member.get(`/static/${rows[0]?.file_id}`)
        expect(String(found.data)).not.toContain("PDF")
      })

      it("that are pictures lose what the camera wrote into them", async () => {
        const { id } = await open()
        const drawn = await new Jimp({ width: 8, height: 6, color: 0x336699ff }).getBuffer(
          "image/jpeg"
        )
        const place = Buffer.from("\xff\xe1\x00\x18Exif\x00\x00GPS 15.88 108.33", "latin1")
        const photo = Buffer.concat([drawn.subarray(0, 2), place, drawn.subarray(2)])
        const { status, data } = await add(id, {
          content_base64: photo.toString("base64"),
          file_name: "anh.JPG",
        })
        expect(status).toBe(201)
        const [paper] = data.application.documents
        expect(paper.mime_type).toBe("image/jpeg")
        const file = await api.get(`${APPLICATIONS}/${id}/documents/${paper.id}/file`, {
          headers,
          responseType: "arraybuffer",
        })
        const kept = Buffer.from(file.data as ArrayBuffer)
        expect(kept.subarray(0, 3).toString("latin1")).toBe("\xff\xd8\xff")
        expect(kept.toString("latin1")).not.toContain("GPS")
      })

      it.each([
        [
          "a script",
          "evidence.type_not_allowed",
          { content_base64: btoa("<svg onload=alert(1)>") },
        ],
        [
          "a name that lies",
          "evidence.type_not_allowed",
          { content_base64: btoa("PK\x03\x04"), file_name: "a.pdf" },
        ],
        [
          "half a picture",
          "evidence.unreadable",
          { content_base64: btoa("\xff\xd8\xff\xe0"), file_name: "anh.jpg" },
        ],
        ["no base64", "document.file_missing", { content_base64: "đây không phải" }],
        [
          "6 MB",
          "document.file_too_large",
          {
            content_base64: Buffer.concat([Buffer.from("%PDF-"), Buffer.alloc(5_300_000)]).toString(
              "base64"
            ),
          },
        ],
        ["a day to come", "document.issued_in_future", { issued_on: "26/11/2026" }],
        ["one that has ended", "document.expired", { expires_on: "24/11/2026" }],
        ["no real day", "document.day_unreadable", { issued_on: "31/02/2026" }],
        ["no number", "document.number_missing", { number: "" }],
        ["no issuer", "document.issuer_missing", { issuer: "" }],
        ["an unknown type", "request.invalid", { type: "passport" }],
      ])("are refused: %s with %s", async (_, code, changes) => {
        const { id } = await open()
        expect(refusedWith(await add(id, changes))).toEqual({ status: 400, code })
        const { data } = await member.get(`${APPLICATIONS}/${id}`)
        expect(data.application.documents).toEqual([])
      })
    })

    describe("handing in", () => {
      it("waits for staff, can be changed no more, and can be taken back", async () => {
        const id = await handIn(member)
        const at = `${APPLICATIONS}/${id}`
        expect((await member.get(at)).data.application).toMatchObject({
          state: "waiting",
          open: false,
          submitted_on: "2026-11-25",
          missing: [],
        })
        const code = "application.not_open"
        expect(refusedWith(await member.post(at, applicationBody()))).toEqual({ status: 400, code })
        expect(refusedWith(await member.post(`${at}/documents`, paperBody()))).toEqual({
          status: 400,
          code,
        })
        expect(refusedWith(await member.post(`${at}/submit`))).toEqual({
          status: 400,
          code: "application.move_not_allowed",
        })
        const back = await member.post(`${at}/take-back`)
        expect(back.data.application).toMatchObject({ state: "none", submitted_on: null })
        const changed = await member.post(
          at,
          applicationBody({ address: "Thôn 3", identity_number: null })
        )
        expect(changed.data.application).toMatchObject({ address: "Thôn 3", identity_last3: "789" })
      })

      it("is refused without the papers of its kind, or an identity number", async () => {
        const { id } = await open()
        expect(refusedWith(await member.post(`${APPLICATIONS}/${id}/submit`))).toEqual({
          status: 400,
          code: "application.documents_missing",
        })
        const nameless = await open({ name: "HTX khác", identity_number: null })
        expect(refusedWith(await member.post(`${APPLICATIONS}/${nameless.id}/submit`))).toEqual({
          status: 400,
          code: "application.identity_missing",
        })
      })
    })

    it("is as none to anybody else", async () => {
      const id = await handIn(member)
      const paper = (await member.get(`${APPLICATIONS}/${id}`)).data.application.documents[0].id
      const gone = { status: 404, code: "application.not_found" }
      for (const path of ["", `/documents/${paper}/file`])
        expect(refusedWith(await other.get(`${APPLICATIONS}/${id}${path}`))).toEqual(gone)
      for (const [path, body] of [
        ["", applicationBody()],
        ["/documents", paperBody()],
        ["/submit", {}],
        ["/take-back", {}],
      ] as const)
        expect(refusedWith(await other.post(`${APPLICATIONS}/${id}${path}`, body))).toEqual(gone)
      expect((await other.get(APPLICATIONS)).data.applications).toEqual([])
    })
  },
})
