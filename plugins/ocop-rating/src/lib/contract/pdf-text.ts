import type { CartProducer, ContractBuyer, ContractLine, StoreContract } from "@ocop/contracts"
import { localDate } from "@ocop/rules"
import { pickUpText } from "../shipping/pick-up-text"

export type PdfPart =
  | { kind: "title" | "heading" | "text" | "small"; text: string }
  | { kind: "row"; text: string; amount: string }

const money = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })
const vnd = (amount: number): string => `${money.format(amount)} ₫`

const instant = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Asia/Ho_Chi_Minh",
})

const day = (text: string): string => localDate(text).split("-").reverse().join("/")
const text = (line: string): PdfPart => ({ kind: "text", text: line })
const heading = (line: string): PdfPart => ({ kind: "heading", text: line })
const row = (line: string, amount: number): PdfPart => ({
  kind: "row",
  text: line,
  amount: vnd(amount),
})
const NOT_PUBLIC = "chưa công bố"

const sellerParts = (producer: CartProducer | null): PdfPart[] =>
  producer
    ? [
        text(`Bên bán: ${producer.name}`),
        text(`Địa chỉ: ${producer.address ?? NOT_PUBLIC}`),
        text(`Điện thoại: ${producer.phone ?? NOT_PUBLIC}`),
        text(`Mã số thuế: ${producer.tax_code ?? NOT_PUBLIC}`),
        ...(producer.registration_number
          ? [text(`Số đăng ký kinh doanh: ${producer.registration_number}`)]
          : []),
      ]
    : []

const factsOf = ({ facts }: ContractLine): string =>
  [
    facts.weight_grams === null
      ? null
      : `khối lượng cả bao bì ${money.format(facts.weight_grams)} g`,
    facts.origin && `xuất xứ ${facts.origin}`,
    facts.stars && `OCOP ${facts.stars} sao`,
  ]
    .filter(Boolean)
    .join(", ")

const lineParts = (line: ContractLine): PdfPart[] => {
  const name = line.variant_title ? `${line.title} (${line.variant_title})` : line.title
  const facts = factsOf(line)
  return [
    row(`${name}: ${line.quantity} × ${vnd(line.unit_price)}`, line.total),
    ...(facts ? [{ kind: "small", text: facts } as const] : []),
  ]
}

const buyerParts = (buyer: ContractBuyer | null): PdfPart[] => {
  if (!buyer) return [text("Thông tin bên mua đã được xóa theo yêu cầu của bên mua.")]
  const { full_name, phone, address, commune_name, province_name, invoice } = buyer
  return [
    text(`Bên mua: ${full_name}, điện thoại ${phone}`),
    text(`Nơi nhận hàng: ${address}, ${commune_name}, ${province_name}`),
    ...(invoice
      ? [
          text(
            `Xuất hóa đơn cho: ${invoice.name}, mã số thuế ${invoice.tax_code}, ${invoice.address}`
          ),
        ]
      : []),
  ]
}

const fetchParts = ({ content: { shipping } }: StoreContract): PdfPart[] =>
  shipping?.pick_up ? [text(`Bên mua đến nhận tại: ${pickUpText(shipping.pick_up, "vi")}`)] : []

/** The contract as the paper says it, in Vietnamese. */
export const pdfParts = (contract: StoreContract): PdfPart[] => {
  const { content, buyer } = contract
  return [
    { kind: "title", text: "Hợp đồng mua bán hàng hóa" },
    text(`Đơn hàng số ${content.order_number}`),
    text(`Xác lập lúc ${instant.format(new Date(content.concluded_at))} (giờ Việt Nam)`),
    heading("Các bên"),
    ...buyerParts(buyer),
    ...fetchParts(contract),
    heading("Hàng hóa"),
    ...content.sellers.flatMap(({ producer, lines }) => [
      ...sellerParts(producer),
      ...lines.flatMap(lineParts),
    ]),
    heading("Giá trị hợp đồng"),
    row("Tiền hàng", content.item_total),
    row(`Phí giao hàng: ${content.shipping?.name ?? ""}`, content.shipping?.amount ?? 0),
    row("Tổng cộng", content.total),
    row("Trong đó thuế giá trị gia tăng", content.tax_total),
    ...Object.values(content.terms).flatMap((term) => [heading(term.title.vi), text(term.text.vi)]),
    { kind: "small", text: `Điều khoản phiên bản ${day(content.terms_version)}` },
    { kind: "small", text: `Lưu đến ${day(contract.kept_until)}` },
    { kind: "small", text: `SHA-256: ${contract.sha256}` },
  ]
}
