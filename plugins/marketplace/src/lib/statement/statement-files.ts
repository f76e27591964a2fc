import type { ProducerStatementResponse } from "@ocop/contracts"
import { statementTable, type TableCell } from "./statement-table"

/** A buyer's name that begins like a formula would be run by the spreadsheet that opens it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const csvCell = (cell: TableCell): string =>
  typeof cell === "number" ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`

/** UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese. */
export const statementCsv = (statement: ProducerStatementResponse): string =>
  `\uFEFF${statementTable(statement)
    .map((row) => row.map(csvCell).join(","))
    .join("\r\n")}\r\n`

const excelCell = (cell: TableCell) =>
  typeof cell === "number"
    ? { value: cell, type: Number, format: "#,##0" }
    : { value: cell, type: String }

export const statementXlsx = async (statement: ProducerStatementResponse): Promise<Buffer> => {
  // an ES module, which a CommonJS one may only load so
  const { default: writeExcelFile } = await import("write-excel-file/node")
  const rows = statementTable(statement).map((row) => row.map(excelCell))
  return await writeExcelFile(rows, { sheet: "Quyết toán" }).toBuffer()
}

export const fileNameOf = ({ from, to }: ProducerStatementResponse, ending: string): string =>
  `quyet-toan-${from}-${to}.${ending}`
