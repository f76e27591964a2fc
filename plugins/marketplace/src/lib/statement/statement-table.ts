import type { ParcelPayment, ProducerStatementResponse, StatementLine } from "@ocop/contracts"
import { localDateInVietnam } from "@ocop/rules"

export type TableCell = string | number

/** Headings as the seller's book-keeping reads them; a statement is a Vietnamese paper. */
const HEADINGS = [
  "Mã đơn",
  "Ngày đặt",
  "Ngày giao",
  "Người xác nhận giao",
  "Người nhận",
  "Điện thoại",
  "Địa chỉ",
  "Tên xuất hóa đơn",
  "Mã số thuế",
  "Địa chỉ hóa đơn",
  "E-mail hóa đơn",
  "Hàng hóa",
  "Tiền hàng",
  "Phí giao",
  "Thuế GTGT (đã gồm)",
  "Tổng cộng",
  "Thanh toán",
  "Đã hoàn",
] as const

/** Shown only where something was withheld. */
const TAX_HEADINGS = ["Thuế GTGT khấu trừ", "Thuế TNCN khấu trừ", "Căn cứ khấu trừ"] as const

const PAYMENTS: Readonly<Record<ParcelPayment, string>> = {
  cod: "Tiền mặt khi nhận hàng",
  vietqr: "Chuyển khoản VietQR",
  card: "Thẻ",
  other: "Khác",
}

const dayText = (at: string): string => {
  const [year, month, day] = localDateInVietnam(new Date(at)).split("-")
  return `${day}/${month}/${year}`
}

const goodsText = (line: StatementLine): string =>
  line.goods
    .map(({ title, quantity, unit_price }) => `${title} × ${quantity} × ${unit_price}`)
    .join("; ")

const toRow = (line: StatementLine): TableCell[] => [
  line.order_number,
  dayText(line.placed_at),
  dayText(line.delivered_at),
  line.confirmed_by ?? "",
  line.buyer.name,
  line.buyer.phone ?? "",
  line.buyer.address,
  line.invoice?.name ?? "",
  line.invoice?.tax_code ?? "",
  line.invoice?.address ?? "",
  line.invoice?.email ?? "",
  goodsText(line),
  line.goods_total,
  line.shipping_total,
  line.tax_total,
  line.total,
  PAYMENTS[line.payment],
  line.refunded,
]

const taxCells = ({ withheld }: StatementLine): TableCell[] =>
  withheld ? [withheld.vat, withheld.pit, withheld.source] : [0, 0, ""]

const totalRow = ({ totals }: ProducerStatementResponse): TableCell[] => {
  const row: TableCell[] = HEADINGS.map(() => "")
  row[0] = "Cộng"
  row[11] = `${totals.orders} đơn`
  row.splice(12, 4, totals.goods, totals.shipping, totals.tax, totals.total)
  row[17] = totals.refunded
  return row
}

const taxTotals = ({ lines }: ProducerStatementResponse): TableCell[] => [
  lines.reduce((sum, { withheld }) => sum + (withheld?.vat ?? 0), 0),
  lines.reduce((sum, { withheld }) => sum + (withheld?.pit ?? 0), 0),
  "",
]

/** Headings, one row for each order, and the sums. */
export const statementTable = (statement: ProducerStatementResponse): TableCell[][] => {
  const isTaxed = statement.lines.some(({ withheld }) => withheld)
  const withTax = (row: readonly TableCell[], tax: readonly TableCell[]) =>
    isTaxed ? [...row, ...tax] : [...row]
  return [
    withTax(HEADINGS, TAX_HEADINGS),
    ...statement.lines.map((line) => withTax(toRow(line), taxCells(line))),
    withTax(totalRow(statement), taxTotals(statement)),
  ]
}
