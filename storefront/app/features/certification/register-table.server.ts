import type { RegisterEntry } from "@ocop/contracts"
import writeExcelFile from "write-excel-file/node"
import { asked, headersOf, refused } from "./register-download.server"
import { REGISTER_COLUMNS, toRecord, type RegisterRecord } from "./register-file"

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const DAYS = /^\d{4}-\d{2}-\d{2}$/

/** Days as days, so that a spreadsheet sorts and filters them; texts never run as formulas there. */
const toCell = (value: RegisterRecord[keyof RegisterRecord]) => {
  if (value === null) return null
  if (typeof value === "number") return { value, type: Number }
  if (typeof value === "boolean") return { value, type: Boolean }
  return DAYS.test(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" }
    : { value, type: String }
}

const HEAD = REGISTER_COLUMNS.map((value) => ({ value, fontWeight: "bold" as const }))

export const registerTable = (entries: readonly RegisterEntry[]): Promise<Buffer> => {
  const rows = entries.map((entry) => {
    const record = toRecord(entry)
    return REGISTER_COLUMNS.map((column) => toCell(record[column]))
  })
  const options = { sheet: "Sổ đăng ký", stickyRowsCount: 1 }
  return writeExcelFile([HEAD, ...rows], options).toBuffer()
}

/** The register as the address filters it, as a spreadsheet, which has to be whole to be one. */
export const downloadRegisterTable = async (url: URL, name: string): Promise<Response> => {
  const { first, pages, read } = await asked(url)
  if (!first.ok) return refused(first)
  const entries = [...first.list.entries]
  for (let page = 2; page <= pages; page++) entries.push(...(await read(page)).entries)
  const table = await registerTable(entries)
  return new Response(new Uint8Array(table), { headers: headersOf(TYPE, name) })
}
