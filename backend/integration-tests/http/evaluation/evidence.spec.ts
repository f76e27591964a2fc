import { mkdtempSync, readdirSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { crc32 } from "node:zlib"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { refusedWith, type Answer } from "../../builders/client"
import { DESK, MINE, makeWorld, type World } from "./world"

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n")
const SCRIPTED = Buffer.from("%PDF-1.7\n1 0 obj\n<< /S /JavaScript >>\nendobj\n%%EOF\n")
/** One pixel each; the JPEG and the WebP carry words that are no pixels. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)
const WEBP = Buffer.from("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA", "base64")
const FOLDER = mkdtempSync(join(tmpdir(), "ocop-evidence-"))
// the configuration is read before the runner sets its environment
process.env.PRIVATE_FILES_DIR = FOLDER

/** A picture with a hidden remark between its head and its pixels. */
const withRemark = (png: Buffer): Buffer => {
  const words = Buffer.from("Comment\0GPS 16.05N 108.20E")
  const chunk = Buffer.alloc(12 + words.length)
  chunk.writeUInt32BE(words.length, 0)
  chunk.write("tEXt", 4, "latin1")
  words.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + words.length)), 8 + words.length)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

const bomb = (): Buffer => {
  const bytes = Buffer.from(PNG)
  bytes.writeUInt32BE(60_000, 16)
  bytes.writeUInt32BE(60_000, 20)
  return bytes
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let id: string

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api as never)
    })

    beforeEach(async () => {
      id = (await world.draft()).id
    })

    const http = api as unknown as AxiosInstance
    const query = (changes: Record<string, string> = {}) =>
      new URLSearchParams({
        document_type: "business_registration",
        file_name: "giấy phép.pdf",
        number: "01/GP",
        issuer: "Phòng Kinh tế",
        issued_on: "01/02/2024",
        expires_on: "01/02/2027",
        ...changes,
      })

    const upload = (bytes: Buffer, changes: Record<string, string> = {}): Promise<Answer> =>
      http.post(`${MINE}/${id}/evidence?${query(changes)}`, bytes, {
        headers: { ...world.ownerHeaders, "content-type": "application/octet-stream" },
        validateStatus: () => true,
        maxBodyLength: Infinity,
      })

    const download = (url: string, headers: object = world.ownerHeaders) =>
      http.get(url, { headers, responseType: "arraybuffer", validateStatus: () => true })

    it("keeps a document privately and gives it to its producer", async () => {
      const { status, data } = await upload(PDF)
      expect(status).toBe(201)
      expect(data.evidence).toMatchObject({
        document_type: "business_registration",
        number: "01/GP",
        issued_on: "2024-02-01",
        expires_on: "2027-02-01",
        expired: false,
        mime_type: "application/pdf",
        bytes: PDF.length,
        file_name: "giấy phép.pdf",
      })
      expect(JSON.stringify(data)).not.toMatch(/file_id|private/)
      expect(readdirSync(FOLDER).length).toBeGreaterThan(0)
      const got = await download(`${MINE}/${id}/evidence/${data.evidence.id}`)
      expect(got.status).toBe(200)
      expect(Buffer.from(got.data)).toEqual(PDF)
      expect(got.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": expect.stringMatching(/^attachment; /),
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      })
      for (const name of readdirSync(FOLDER))
        expect((await http.get(`/static/${name}`, { validateStatus: () => true })).status).toBe(404)
    })

    it("keeps the same file for the same purpose once", async () => {
      const first = (await upload(PDF)).data.evidence
      const again = await upload(PDF)
      expect(again.status).toBe(200)
      expect(again.data.evidence.id).toBe(first.id)
      const other = await upload(PDF, { document_type: "other" })
      expect(other.data.evidence.id).not.toBe(first.id)
    })

    it("takes a document out again", async () => {
      const { evidence } = (await upload(PDF)).data
      const at = `${MINE}/${id}/evidence/${evidence.id}`
      expect((await world.owner.post(`${at}/remove`)).data.evidence).toEqual([])
      expect((await download(at)).status).toBe(404)
      expect(refusedWith(await world.owner.post(`${at}/remove`)).code).toBe("evidence.not_found")
      expect((await upload(PDF)).status).toBe(201)
    })

    it("encodes pictures anew, without what was hidden in them", async () => {
      const { data } = await upload(withRemark(PNG), { file_name: "ảnh.png" })
      expect(data.evidence).toMatchObject({ mime_type: "image/png" })
      const got = await download(`${MINE}/${id}/evidence/${data.evidence.id}`)
      const kept = Buffer.from(got.data)
      expect(kept.subarray(1, 4).toString()).toBe("PNG")
      expect(kept.includes("GPS")).toBe(false)
    })

    it("takes WebP", async () => {
      const { status, data } = await upload(WEBP, { file_name: "a.webp" })
      expect(status).toBe(201)
      expect(data.evidence.mime_type).toBe("image/webp")
    })

    it.each<[string, Buffer, Record<string, string>, number, string]>([
      ["a wrong ending", PDF, { file_name: "a.png" }, 400, "evidence.extension_mismatch"],
      ["SVG", Buffer.from("<svg/>"), { file_name: "a.svg" }, 400, "evidence.type_not_allowed"],
      ["a script in a PDF", SCRIPTED, {}, 400, "evidence.active_content"],
      ["a bomb", bomb(), { file_name: "a.png" }, 400, "evidence.too_many_pixels"],
      ["a broken picture", PNG.subarray(0, 50), { file_name: "a.png" }, 400, "evidence.unreadable"],
      ["nothing", Buffer.alloc(0), {}, 400, "evidence.empty"],
      ["eleven megabytes", Buffer.alloc(11 * 1024 * 1024), {}, 413, "evidence.too_large"],
      ["an unknown type", PDF, { document_type: "gossip" }, 400, "request.invalid"],
      ["days in the wrong order", PDF, { expires_on: "01/01/2020" }, 400, "evidence.days_reversed"],
    ])("refuses %s, and keeps nothing", async (_, bytes, changes, status, code) => {
      const before = readdirSync(FOLDER).length
      expect(refusedWith(await upload(bytes, changes))).toEqual({ status, code })
      expect(readdirSync(FOLDER).length).toBe(before)
      expect((await world.owner.get(`${MINE}/${id}`)).data.evidence).toEqual([])
    })

    it("refuses 500 megabytes by their announcement, before they are sent", async () => {
      const { baseURL } = http.defaults
      const answer = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
        const call = request(
          `${baseURL}${MINE}/${id}/evidence?${query()}`,
          {
            method: "POST",
            headers: { ...world.ownerHeaders, "content-length": String(500 * 1024 * 1024) },
          },
          (response) => {
            let text = ""
            response.on("data", (part) => (text += part))
            response.on("end", () => {
              resolve({ status: response.statusCode, text })
              call.destroy()
            })
          }
        )
        call.on("error", reject)
        call.write("%PDF-")
      })
      expect(answer.status).toBe(413)
      expect(JSON.parse(answer.text).code).toBe("evidence.too_large")
    })

    it("is read by staff on the case alone", async () => {
      const { evidence } = (await upload(PDF)).data
      await world.fill(id)
      const at = `${DESK}/${id}/evidence/${evidence.id}`
      expect((await world.officer.get(at)).status).toBe(404)
      const version = await world.versionOf(id)
      await world.owner.post(`${MINE}/${id}/submit`, { version })
      expect((await world.officer.get(at)).status).toBe(200)
      expect((await world.otherOfficer.get(at)).status).toBe(404)
      expect((await world.office.get(at)).status).toBe(404)
      expect((await world.nobody.get(at)).status).toBe(403)
      expect(refusedWith(await upload(PDF)).code).toBe("dossier.not_editable")
    })
  },
})
