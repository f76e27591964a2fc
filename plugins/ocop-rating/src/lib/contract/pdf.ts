import PDFDocument from "pdfkit"
import type { StoreContract } from "@ocop/contracts"
import { BOLD, REGULAR } from "../pdf-fonts"
import { pdfParts, type PdfPart } from "./pdf-text"

type Document = InstanceType<typeof PDFDocument>

const AMOUNT_WIDTH = 110

const writeRow = (doc: Document, text: string, amount: string): void => {
  const { left, right } = doc.page.margins
  const width = doc.page.width - left - right
  const room = { width: width - AMOUNT_WIDTH - 10 }
  // a row is never torn by the end of a page
  if (doc.y + doc.heightOfString(text, room) > doc.page.height - doc.page.margins.bottom)
    doc.addPage()
  const top = doc.y
  doc.text(amount, left + width - AMOUNT_WIDTH, top, { width: AMOUNT_WIDTH, align: "right" })
  const afterAmount = doc.y
  doc.text(text, left, top, room)
  doc.y = Math.max(doc.y, afterAmount)
}

const write = (doc: Document, part: PdfPart): void => {
  switch (part.kind) {
    case "title":
      return void doc.font(BOLD).fontSize(20).text(part.text).moveDown(0.5)
    case "heading":
      return void doc.moveDown(0.5).font(BOLD).fontSize(13).text(part.text)
    case "small":
      return void doc.font(REGULAR).fontSize(9).text(part.text)
    case "text":
      return void doc.font(REGULAR).fontSize(11).text(part.text)
    case "row":
      doc.font(REGULAR).fontSize(11)
      return writeRow(doc, part.text, part.amount)
  }
}

/** The contract on A4, with a font that has every Vietnamese letter. */
export const contractPdf = async (contract: StoreContract): Promise<Buffer> => {
  const title = `Hợp đồng ${contract.content.order_number}`
  const at = new Date(contract.content.concluded_at)
  const doc = new PDFDocument({
    size: "A4",
    margin: 56,
    lang: "vi-VN",
    info: { Title: title, CreationDate: at },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
  })
  for (const part of pdfParts(contract)) write(doc, part)
  doc.end()
  return done
}
