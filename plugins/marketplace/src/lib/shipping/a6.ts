import { dirname, join } from "node:path"
import PDFDocument from "pdfkit"
import { toBuffer } from "qrcode"

const FONTS = join(dirname(require.resolve("@ocop/rating/package.json")), "data", "fonts")

/** A font that has every Vietnamese letter. */
export const REGULAR = join(FONTS, "be-vietnam-pro-400.ttf")
export const BOLD = join(FONTS, "be-vietnam-pro-700.ttf")

export type A6 = InstanceType<typeof PDFDocument>

export const MARGIN = 18

/** One sheet of A6 or more, as the printer of labels takes it. */
export const writeA6 = async (
  facts: { title: string; at: Date },
  write: (doc: A6) => void
): Promise<Buffer> => {
  const doc = new PDFDocument({
    size: "A6",
    margin: MARGIN,
    lang: "vi-VN",
    info: { Title: facts.title, CreationDate: facts.at },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
  })
  write(doc)
  doc.end()
  return done
}

/** The order's code for a scanner, in black on white whatever the screen looks like. */
export const qrOf = (text: string): Promise<Buffer> =>
  toBuffer(text, { type: "png", errorCorrectionLevel: "M", margin: 0, width: 240 })
