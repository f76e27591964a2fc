import { deflateSync } from "node:zlib"
import { Readable } from "node:stream"
import { Jimp } from "jimp"
import { checkFile } from "./check-file"
import { pixelsOf } from "./pixels"
import { receiveFile } from "./receive"
import { isPlainPdf } from "./scan-pdf"

const pdf = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    ...objects.map((object) => Buffer.concat([Buffer.from(object), Buffer.from("\n")])),
    Buffer.from("trailer\n<< /Root 1 0 R >>\n%%EOF\n"),
  ])

const packed = (text: string, head = "<< /Type /ObjStm /Filter /FlateDecode >>"): Buffer =>
  Buffer.concat([
    Buffer.from(`9 0 obj\n${head}\nstream\n`),
    deflateSync(text),
    Buffer.from("\nendstream\nendobj"),
  ])

describe("isPlainPdf", () => {
  it.each<[string, Buffer]>([
    ["pages", pdf("1 0 obj\n<< /Type /Catalog /OpenAction [3 0 R /Fit] >>\nendobj")],
    ["packed pages", pdf(packed("<< /Type /Page >>"))],
    [
      "a picture in which /JS occurs",
      pdf(
        packed("x", "<< /Subtype /Image >>"),
        "1 0 obj\n<< /Length 4 >>\nstream\n/JS (\nendstream"
      ),
    ],
    ["words about JavaScript", pdf("1 0 obj\n(JavaScript)\nendobj")],
  ])("takes %s", (_, file) => {
    expect(isPlainPdf(file)).toBe(true)
  })

  it.each<[string, Buffer]>([
    ["a script", pdf("1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj")],
    ["a script spelled in numbers", pdf("1 0 obj\n<< /S /J#61vaScr#69pt >>\nendobj")],
    ["a packed script", pdf(packed("<< /S /JavaScript /JS 4 0 R >>"))],
    ["a packed script under a spelled name", pdf(packed("<< /JS (x) >>", "<< /Type /Obj#53tm >>"))],
    ["a start of another program", pdf("1 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj")],
    ["files inside", pdf("1 0 obj\n<< /Names << /EmbeddedFiles 5 0 R >> >>\nendobj")],
    ["a form that is a program", pdf("1 0 obj\n<< /AcroForm << /XFA 5 0 R >> >>\nendobj")],
    ["a password", pdf("1 0 obj\n<< /Encrypt 5 0 R >>\nendobj")],
    [
      "packed objects that do not open",
      pdf("9 0 obj\n<< /Type /ObjStm >>\nstream\nnot packed\nendstream"),
    ],
    ["packed objects that open to a flood", pdf(packed("x".repeat(17 * 1024 * 1024)))],
    ["no end", Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")],
    ["a script hidden in a stream that is none", pdf("(stream\n<< /S /JavaScript >>\nendstream)")],
  ])("refuses %s", (_, file) => {
    expect(isPlainPdf(file)).toBe(false)
  })
})

describe("pixelsOf", () => {
  it.each(["image/png", "image/jpeg"] as const)("reads the head of %s", async (mime) => {
    const bytes = await new Jimp({ width: 30, height: 20, color: 0xff }).getBuffer(mime)
    expect(pixelsOf(bytes, mime)).toBe(600)
    expect(pixelsOf(bytes.subarray(0, 8), mime)).toBeNull()
  })

  it("reads the three heads of WebP", () => {
    const head = (kind: string, rest: number[]) =>
      Buffer.concat([
        Buffer.from("RIFF\0\0\0\0WEBP"),
        Buffer.from(kind),
        Buffer.from(rest),
        Buffer.alloc(20),
      ])
    expect(pixelsOf(head("VP8X", [0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 19, 0, 0]), "image/webp")).toBe(
      600
    )
    expect(pixelsOf(head("VP8 ", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 20, 0]), "image/webp")).toBe(
      600
    )
    expect(pixelsOf(head("VP8L", [0, 0, 0, 0, 0x2f, 29, 0xc0, 4, 0]), "image/webp")).toBe(600)
    expect(pixelsOf(head("????", []), "image/webp")).toBeNull()
  })
})

describe("checkFile", () => {
  const plain = pdf("1 0 obj\n<< >>\nendobj")
  const bomb = async (): Promise<Buffer> => {
    const bytes = Buffer.from(await new Jimp({ width: 1, height: 1 }).getBuffer("image/png"))
    bytes.writeUInt32BE(60_000, 16)
    bytes.writeUInt32BE(60_000, 20)
    return bytes
  }

  it("keeps a plain PDF as it is", async () => {
    const kept = await checkFile(plain, "giấy phép.pdf")
    expect(kept).toMatchObject({
      bytes: plain,
      mime_type: "application/pdf",
      file_name: "giấy phép.pdf",
    })
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it("keeps no folder and no control sign of a name", async () => {
    const name = `..\\..\\C:\\a\u0000"b\u202e.pdf`
    expect((await checkFile(plain, name)).file_name).toBe("ab.pdf")
  })

  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ["a PDF called a picture", () => plain, "a.jpg", "evidence.extension_mismatch"],
    ["a PDF without an ending", () => plain, "a", "evidence.extension_mismatch"],
    [
      "SVG",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "a.svg",
      "evidence.type_not_allowed",
    ],
    [
      "HTML called PDF",
      () => Buffer.from("<html><script>1</script>"),
      "a.pdf",
      "evidence.type_not_allowed",
    ],
    [
      "a zip",
      () => Buffer.from("PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaa"),
      "a.pdf",
      "evidence.type_not_allowed",
    ],
    ["a scripted PDF", () => pdf("<< /S /JavaScript >>"), "a.pdf", "evidence.active_content"],
    ["a bomb of pixels", bomb, "a.png", "evidence.too_many_pixels"],
    [
      "a JPEG cut off",
      () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      "a.jpg",
      "evidence.unreadable",
    ],
  ])("refuses %s", async (_, make, name, code) => {
    await expect(checkFile(await make(), name)).rejects.toMatchObject({ code })
  })
})

describe("receiveFile", () => {
  const request = (chunks: string[], headers = {}) =>
    Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { headers }) as never

  it("gives the bytes of a body", async () => {
    expect(String(await receiveFile(request(["ab", "cd"]), 4))).toBe("abcd")
  })

  it.each<[string, never, string]>([
    ["too much", request(["abc", "de"]), "evidence.too_large"],
    [
      "more than it may, by its own word",
      request([], { "content-length": "524288000" }),
      "evidence.too_large",
    ],
    ["nothing", request([]), "evidence.empty"],
  ])("refuses %s", async (_, body, code) => {
    await expect(receiveFile(body, 4)).rejects.toMatchObject({ code })
  })
})
