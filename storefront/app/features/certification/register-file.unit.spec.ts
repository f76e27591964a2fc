import { parse } from "csv-parse/sync"
import { registerEntry } from "./register-entry.fixture"
import { CSV, JSON_LIST, REGISTER_COLUMNS, toRecord, type FileFormat } from "./register-file"

const fileOf = (format: FileFormat, ...names: string[]): string =>
  format.begin +
  names
    .map((product_name) => toRecord(registerEntry({ product_name })))
    .map((record, at) => format.record(record, at === 0))
    .join("") +
  format.end

it("has every column in both, and no other", () => {
  const record = toRecord(registerEntry({}))
  expect(Object.keys(record).sort()).toEqual([...REGISTER_COLUMNS].sort())
})

it("begins with the mark by which spreadsheets know UTF-8", () => {
  expect(fileOf(CSV).startsWith("\uFEFFid,product_name,")).toBe(true)
})

it.each([
  ['=HYPERLINK("http://evil")', '\'=HYPERLINK("http://evil")'],
  ["+84 905", "'+84 905"],
  ["-1+2", "'-1+2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ['Bộ đèn "Thôn nữ", lớn\nnhỏ', 'Bộ đèn "Thôn nữ", lớn\nnhỏ'],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
])("writes %j so that a spreadsheet reads %j and runs nothing", (name, read) => {
  const [row] = parse(fileOf(CSV, name), { bom: true, columns: true }) as Record<string, string>[]
  expect(row?.product_name).toBe(read)
})

it("is JSON with no, one and two records", () => {
  expect(JSON.parse(fileOf(JSON_LIST))).toEqual([])
  const names = ["=1", 'a "b"']
  for (const count of [1, 2])
    expect(
      (JSON.parse(fileOf(JSON_LIST, ...names.slice(0, count))) as { product_name: string }[]).map(
        ({ product_name }) => product_name
      )
    ).toEqual(names.slice(0, count))
})
