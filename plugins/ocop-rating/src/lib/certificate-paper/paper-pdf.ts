import PDFDocument from "pdfkit"
import { create } from "qrcode"
import { BOLD, REGULAR } from "../pdf-fonts"
import type { CertificatePaper } from "./paper-text"

type Document = InstanceType<typeof PDFDocument>

const INK = "#1f2a2e"
const SOFT = "#56646a"
const RIVER = "#0b5d66"
const GOLD = "#b9791b"
/** A4 lying, in points. */
const [WIDTH, HEIGHT] = [841.89, 595.28]
const EDGE = 28
const INSIDE = 64
const QR = 132

const frame = (doc: Document): void => {
  doc.lineWidth(3).strokeColor(RIVER)
  doc.rect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE).stroke()
  const inner = EDGE + 7
  doc.lineWidth(0.75).strokeColor(GOLD)
  doc.rect(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner).stroke()
}

const watermark = (doc: Document, text: string | null): void => {
  if (!text) return
  doc.save().rotate(-24, { origin: [WIDTH / 2, HEIGHT / 2] })
  doc.font(BOLD).fontSize(120).fillColor("#dbe3e4")
  doc.text(text, 0, HEIGHT / 2 - 90, { width: WIDTH, align: "center", lineBreak: false })
  doc.restore()
}

/** A five-pointed star of our own: no emblem of the programme. */
const star = (doc: Document, x: number, y: number, radius: number): void => {
  const points = Array.from({ length: 10 }, (_, at): [number, number] => {
    const reach = at % 2 ? radius * 0.42 : radius
    const angle = (Math.PI / 5) * at - Math.PI / 2
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
  })
  doc.polygon(...points).fill(GOLD)
}

const stars = (doc: Document, count: number, y: number): void => {
  const step = 40
  const first = WIDTH / 2 - ((count - 1) * step) / 2
  for (let at = 0; at < count; at++) star(doc, first + at * step, y, 16)
}

const centred = (doc: Document, text: string, font: string, size: number, colour: string): void => {
  doc.font(font).fontSize(size).fillColor(colour)
  doc.text(text, INSIDE, doc.y, { width: WIDTH - 2 * INSIDE, align: "center" })
}

/** A long name gets smaller letters instead of more than two lines. */
const sizeFor = (doc: Document, text: string, sizes: readonly number[]): number => {
  const fits = (size: number) => {
    doc.font(BOLD).fontSize(size)
    const height = doc.heightOfString(text, { width: WIDTH - 2 * INSIDE })
    return height < size * 2.9
  }
  return sizes.find(fits) ?? (sizes.at(-1) as number)
}

const head = (doc: Document, paper: CertificatePaper): void => {
  doc.y = 62
  centred(doc, paper.title.toLocaleUpperCase("vi"), BOLD, 27, RIVER)
  stars(doc, paper.stars, doc.y + 26)
  doc.y += 54
  centred(doc, paper.awarded, BOLD, 15, GOLD)
  doc.y += 6
  centred(doc, paper.product, BOLD, sizeFor(doc, paper.product, [30, 24, 19, 15]), INK)
  doc.y += 4
  centred(doc, paper.holder, REGULAR, 14, INK)
  if (paper.place) centred(doc, paper.place, REGULAR, 12, SOFT)
}

const LABEL_WIDTH = 145

const factRows = (doc: Document, { facts }: CertificatePaper): void => {
  const width = WIDTH - 2 * INSIDE - QR - 40 - LABEL_WIDTH
  for (const { label, value } of facts) {
    const top = doc.y
    doc
      .font(REGULAR)
      .fontSize(12.5)
      .fillColor(SOFT)
      .text(label, INSIDE, top, { width: LABEL_WIDTH })
    doc
      .font(BOLD)
      .fontSize(12.5)
      .fillColor(INK)
      .text(value, INSIDE + LABEL_WIDTH, top, { width })
    doc.y += 5
  }
}

const foot = (doc: Document, { notes }: CertificatePaper): void => {
  doc.font(REGULAR).fontSize(8.5).fillColor(SOFT)
  const room = { width: WIDTH - 2 * INSIDE - QR - 40 }
  const height = notes.reduce((sum, note) => sum + doc.heightOfString(note, room), 0)
  doc.y = HEIGHT - EDGE - 24 - height
  for (const note of notes) doc.text(note, INSIDE, doc.y, room)
}

/** Drawn module by module: sharp at any size, and a fraction of a picture's bytes and time. */
const drawQr = (doc: Document, text: string, x: number, y: number): void => {
  // many modules: black and sharp, the least correction, no logo in its middle
  const { modules } = create(text, { errorCorrectionLevel: "L" })
  const side = QR / modules.size
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) doc.rect(x + column * side, y + row * side, side, side)
  doc.fill("#000000")
}

const qr = (doc: Document, paper: CertificatePaper): void => {
  const [x, y] = [WIDTH - INSIDE - QR, HEIGHT - EDGE - QR - 50]
  drawQr(doc, paper.address, x, y)
  doc.font(REGULAR).fontSize(8.5).fillColor(SOFT)
  doc.text("Quét để xác minh", x - 20, y + QR + 6, { width: QR + 40, align: "center" })
  doc.text(paper.shortAddress, x - 20, doc.y, { width: QR + 40, align: "center" })
}

const sheet = (doc: Document, paper: CertificatePaper): void => {
  doc.addPage()
  watermark(doc, paper.watermark)
  frame(doc)
  head(doc, paper)
  doc.y += 20
  factRows(doc, paper)
  foot(doc, paper)
  qr(doc, paper)
}

const bytesOf = (doc: Document): Promise<Buffer> => {
  const chunks: Buffer[] = []
  return new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
  })
}

/** Certificates on lying A4 sheets with embedded fonts; the same papers make the same bytes. */
export const certificatePdf = async (
  papers: readonly [CertificatePaper, ...CertificatePaper[]],
  onPrinted: (count: number) => Promise<void> = async () => undefined
): Promise<Buffer> => {
  const [{ title, printedOn }] = papers
  const doc = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin: 0,
    lang: "vi-VN",
    autoFirstPage: false,
    info: { Title: title, CreationDate: new Date(`${printedOn}T00:00:00+07:00`) },
  })
  const bytes = bytesOf(doc)
  for (const [at, paper] of papers.entries()) {
    sheet(doc, paper)
    await onPrinted(at + 1)
  }
  doc.end()
  return bytes
}
