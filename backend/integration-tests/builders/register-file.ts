import { REGISTER_COLUMNS, type RegisterColumn } from "@ocop/contracts"

export type FileRow = Partial<Record<RegisterColumn, string>>

/** A row that can stand in the register; each test changes what it is about. */
export const fileRow = (changes: FileRow = {}): FileRow => ({
  product_name: "Trà đảng sâm Tây Giang",
  product_set: "12",
  producer_name: "HTX Nông nghiệp Tây Giang",
  producer_kind: "cooperative",
  commune_code: "20458",
  stars: "4",
  points: "75,5",
  decision_number: "1234/QĐ-UBND",
  decision_on: "15/5/2024",
  authority_level: "province",
  authority_name: "UBND tỉnh Quảng Nam",
  criteria_edition: "148-2023",
  first_day: "15/5/2024",
  evidence_level: "A",
  source_url: "https://example.vn/qd-1234",
  ...changes,
})

const quoted = (value: string) => `"${value.replace(/"/g, '""')}"`

/** Text of a register file with every column, or only those given. */
export const csvOf = (
  rows: FileRow[],
  {
    delimiter = ",",
    columns = REGISTER_COLUMNS,
  }: { delimiter?: string; columns?: readonly string[] } = {}
): string =>
  [
    columns.join(delimiter),
    ...rows.map((row) =>
      columns.map((column) => quoted(row[column as RegisterColumn] ?? "")).join(delimiter)
    ),
  ].join("\r\n")

export const fileBody = (content: string | Buffer, apply = false) => ({
  file_name: "so-dang-ky.csv",
  content_base64: Buffer.from(content as string).toString("base64"),
  apply,
})
