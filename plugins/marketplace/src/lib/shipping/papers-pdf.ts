import { BOLD, MARGIN, qrOf, REGULAR, writeA6, type A6 } from "./a6"
import { labelParts, slipParts, type PaperPart } from "./papers-text"
import type { ParcelPapers } from "./parcel-papers"

const QR_SIZE = 74
const SIZES = { big: 13, heading: 9, text: 10.5, small: 9 } as const

const writeRule = (doc: A6): void => {
  const y = doc.y + 4
  doc
    .moveTo(MARGIN, y)
    .lineTo(doc.page.width - MARGIN, y)
    .lineWidth(0.7)
    .stroke()
  doc.y = y + 5
}

/** Text beside the code is narrower than below it. */
const roomOf = (doc: A6, below: number): number =>
  doc.page.width - 2 * MARGIN - (doc.y < below ? QR_SIZE + 8 : 0)

const writePart = (doc: A6, part: PaperPart, below: number): void => {
  if (part.kind === "rule") {
    doc.y = Math.max(doc.y, below)
    return writeRule(doc)
  }
  doc.font(part.kind === "big" || part.kind === "heading" ? BOLD : REGULAR)
  doc.fontSize(SIZES[part.kind]).text(part.text, MARGIN, doc.y, { width: roomOf(doc, below) })
}

const paperPdf = async (
  title: string,
  papers: ParcelPapers,
  parts: PaperPart[]
): Promise<Buffer> => {
  const code = await qrOf(papers.order_code)
  return writeA6({ title, at: papers.ordered_at }, (doc) => {
    const below = MARGIN + QR_SIZE
    doc.image(code, doc.page.width - MARGIN - QR_SIZE, MARGIN, { width: QR_SIZE })
    doc.y = MARGIN
    let under = below
    for (const part of parts) {
      writePart(doc, part, under)
      // the code stands beside what is above the first line only
      if (part.kind === "rule") under = 0
    }
  })
}

export const labelPdf = (papers: ParcelPapers): Promise<Buffer> =>
  paperPdf(`Nhãn kiện hàng ${papers.order_code}`, papers, labelParts(papers))

export const slipPdf = (papers: ParcelPapers): Promise<Buffer> =>
  paperPdf(`Phiếu đóng gói ${papers.order_code}`, papers, slipParts(papers))
