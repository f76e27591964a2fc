import { pickUpText } from "@ocop/rating/lib/shipping/pick-up-text"
import { parsePhone } from "@ocop/rules"
import type { ParcelPapers, Party } from "./parcel-papers"

export type PaperPart =
  { kind: "big" | "heading" | "text" | "small"; text: string } | { kind: "rule" }

const money = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })
const vnd = (amount: number): string => `${money.format(amount)} ₫`

const day = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** "0912 345 678"; a landline stays as it is. */
const phoneText = (phone: string | null): string => {
  const parsed = parsePhone(phone ?? "")
  const digits = parsed.ok ? parsed.value : (phone ?? "")
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3")
}

const part = (kind: "big" | "heading" | "text" | "small", text: string): PaperPart[] =>
  text ? [{ kind, text }] : []

/** To which booth or house the goods are to be carried, instead of to a carrier. */
const fetchParts = ({ pick_up }: ParcelPapers): PaperPart[] =>
  pick_up ? part("text", `Khách đến nhận tại: ${pickUpText(pick_up, "vi")}`) : []

const partyParts = (title: string, { name, phone, lines }: Party): PaperPart[] => [
  ...part("heading", title),
  ...part("big", name),
  ...part("text", phoneText(phone)),
  ...lines.flatMap((line) => part("text", line)),
]

/** "1,2 kg", "300 g". */
export const weightText = (grams: number): string =>
  grams < 1000
    ? `${grams} g`
    : `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(grams / 1000)} kg`

const cashText = (amount: number): string =>
  amount ? `Thu hộ (COD): ${vnd(amount)}` : "Không thu tiền"

const weightLine = ({ grams, is_weight_assumed }: ParcelPapers): string =>
  `Khối lượng: ${weightText(grams)}${is_weight_assumed ? " (ước tính, vui lòng cân lại)" : ""}`

/** What is stuck on a parcel, in Vietnamese as carriers read it. The goods are nobody's business. */
export const labelParts = (papers: ParcelPapers): PaperPart[] => [
  ...part("big", `Đơn hàng ${papers.order_code}`),
  ...part("small", `Đặt ngày ${day.format(papers.ordered_at)}`),
  ...part("text", papers.delivery),
  ...fetchParts(papers),
  { kind: "rule" },
  ...partyParts("Người gửi", papers.from),
  { kind: "rule" },
  ...partyParts("Người nhận", papers.to),
  { kind: "rule" },
  ...part("big", cashText(papers.cod_amount)),
  ...part("text", weightLine(papers)),
]

/** What lies in a parcel: the goods to be counted when packing and unpacking. */
export const slipParts = (papers: ParcelPapers): PaperPart[] => [
  ...part("big", `Phiếu đóng gói ${papers.order_code}`),
  ...part("small", `Đặt ngày ${day.format(papers.ordered_at)}`),
  ...part("text", papers.from.name),
  ...part("text", `Người nhận: ${papers.to.name}`),
  ...fetchParts(papers),
  { kind: "rule" },
  ...papers.items.flatMap(({ title, quantity }) => part("text", `${quantity} × ${title}`)),
  { kind: "rule" },
  ...part("text", `Tổng số món: ${papers.items.reduce((sum, one) => sum + one.quantity, 0)}`),
  ...part("text", weightLine(papers)),
  ...part("text", cashText(papers.cod_amount)),
]
