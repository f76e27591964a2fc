import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse } from "csv-parse/sync"
import { foldVietnamese } from "@ocop/rules"
import { authorityName } from "./authority"
import { convertRow } from "./convert"
import { convertAll, filesOf, LEFT_OUT_FILE, readRegisterFile, REGISTER_FILE } from "./files"
import { recognitionOf } from "./recognition-day"
import { readSources, type SourceRow } from "./source"

const row = (changes: Partial<SourceRow> = {}): SourceRow => ({
  file: "quangnam_ocop_products.csv",
  line: 2,
  product: "Tiêu Tiên Phước",
  stars: "4",
  year: "2022",
  producer: "Công ty TNHH Sơn Tiến",
  producer_kind: "enterprise",
  commune_old: "xã Tiên Sơn",
  district_old: "Tiên Phước",
  decision: "",
  note: "",
  new_unit_code_2025: "20857",
  ocop_set_guess_qd26: "10",
  source: "https://example.vn/tin",
  ...changes,
})

const cellsOf = (changes: Partial<SourceRow>) => {
  const conversion = convertRow(row(changes))
  return conversion.ok ? conversion.row : { reason: conversion.reason }
}

describe("recognitionOf", () => {
  it.each([
    ["a decision", { decision: "3610/QĐ-UBND ngày 29/12/2022" }, "3610/QĐ-UBND", "2022-12-29"],
    [
      "a ministry's decision",
      { decision: "377/QĐ-BNN ngày 17/01/2025" },
      "377/QĐ-BNN",
      "2025-01-17",
    ],
    ["a day in the note", { note: "QĐ 22/12/2023", year: "2023" }, null, "2023-12-22"],
  ])("takes %s as it stands", (_, changes, decisionNumber, day) => {
    expect(recognitionOf(row(changes))).toEqual({
      decisionNumber,
      decisionOn: day,
      firstDay: day,
    })
  })

  it.each([
    ["the year alone", { year: "2019" }, "2019-12-31"],
    ["the month of a decision", { note: "QĐ UBND TP Hội An 06/2025", year: "2025" }, "2025-06-30"],
    ["the month by which it stood", { note: "recognised by 04/2021", year: "2021" }, "2021-04-30"],
    [
      "a round signed later",
      {
        year: "2019",
        source:
          "https://baotintuc.vn/dia-phuong/tien-phuoc-tien-phong-trong-chuong-trinh-ocop-quang-nam-20200120163339277.htm",
      },
      "2020-01-31",
    ],
  ])("reads %s as its last day, and gives no day of a decision", (_, changes, firstDay) => {
    const nothing = { decisionNumber: null, decisionOn: null }
    expect(recognitionOf(row(changes))).toEqual({ ...nothing, firstDay })
  })

  it("knows no day without a year", () => {
    expect(recognitionOf(row({ year: "", note: "year not stated (2022-2023)" }))).toBeNull()
  })
})

describe("authorityName", () => {
  it.each([
    ["province", "Tiên Phước", "2025-06-30", "UBND tỉnh Quảng Nam"],
    ["province", "Tiên Phước", "2025-07-01", "UBND thành phố Đà Nẵng"],
    ["province", "Hòa Vang", "2022-12-31", "UBND thành phố Đà Nẵng"],
    ["district", "Tây Giang", "2023-12-31", "UBND huyện Tây Giang"],
    ["district", "Hội An", "2025-06-30", "UBND thành phố Hội An"],
    ["district", "Điện Bàn", "2024-01-01", "UBND thị xã Điện Bàn"],
    ["district", "Sơn Trà", "2024-01-01", "UBND quận Sơn Trà"],
    ["ministry", "Quế Sơn", "2025-01-17", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["ministry", "Quế Sơn", "2026-08-01", "Bộ Nông nghiệp và Môi trường"],
  ] as const)("%s, %s on %s: %s", (level, district, day, name) => {
    expect(authorityName(level, district, day as never)).toBe(name)
  })
})

describe("convertRow", () => {
  it("writes a row of the register with the edition and authority of its day", () => {
    const source = { decision: "3610/QĐ-UBND ngày 29/12/2022", note: "công nhận lại; 70,9 điểm" }
    expect(cellsOf(source)).toEqual({
      product_name: "Tiêu Tiên Phước",
      product_set: "10",
      producer_name: "Công ty TNHH Sơn Tiến",
      producer_kind: "sme",
      commune_code: "20857",
      former_commune: "xã Tiên Sơn",
      former_district: "Tiên Phước",
      stars: "4",
      points: "70.9",
      decision_number: "3610/QĐ-UBND",
      decision_on: "2022-12-29",
      authority_level: "province",
      authority_name: "UBND tỉnh Quảng Nam",
      criteria_edition: "1048-2019",
      first_day: "2022-12-29",
      evidence_level: "B1",
      source_url: "https://example.vn/tin",
    })
  })

  it.each([
    ["an unknown kind is empty", { producer_kind: "" }, { producer_kind: "" }],
    [
      "before the first national criteria there is no edition",
      { year: "2018" },
      { criteria_edition: "", authority_level: "province" },
    ],
    [
      "three stars of 2023 come from the district",
      { year: "2023", stars: "3" },
      { criteria_edition: "148-2023", authority_name: "UBND huyện Tiên Phước" },
    ],
    [
      "five stars come from the ministry",
      { year: "2023", stars: "5" },
      { authority_level: "ministry" },
    ],
    [
      "a commune without a successor is left to its district",
      { new_unit_code_2025: "" },
      { former_commune: "", commune_code: "", former_district: "Tiên Phước" },
    ],
    [
      "Nông Sơn is named as it stood at its end",
      { commune_old: "xã Quế Trung", district_old: "Nông Sơn" },
      { former_commune: "thị trấn Trung Phước", former_district: "Quế Sơn" },
    ],
    [
      "a set guessed from a word is corrected",
      { product: "Chả lụa Peco Food", ocop_set_guess_qd26: "22" },
      { product_set: "8" },
    ],
  ])("%s", (_, changes, cells) => {
    expect(cellsOf(changes)).toMatchObject(cells)
  })

  it.each([
    ["producer_not_named", { producer: "" }],
    ["producer_not_confirmed", { producer: "Công ty TNHH Lụa Mã Châu (to confirm)" }],
    ["stars_not_stated", { stars: "" }],
    ["stars_not_stated", { note: "stars not stated" }],
    ["stars_not_certified", { stars: "2" }],
    ["year_unknown", { year: "" }],
    ["certificate.points_do_not_match_stars", { note: "64 điểm" }],
  ])("leaves a row out: %s", (reason, changes) => {
    expect(cellsOf(changes)).toEqual({ reason })
  })
})

describe("the register of this repository", () => {
  const sources = readSources()

  it.each([REGISTER_FILE, LEFT_OUT_FILE])("has the %s its sources give", (name) => {
    expect(readRegisterFile(name)).toBe(filesOf(sources)[name])
  })

  it("loses no collected row: each stands in the register or among those left out", () => {
    const { rows, leftOut } = convertAll(sources)
    expect(sources).toHaveLength(166)
    expect([rows.length, leftOut.length]).toEqual([126, 40])
  })

  it("names only old communes and districts that the floor knows", () => {
    const folder = join(dirname(require.resolve("@ocop/rating/package.json")), "data", "locality")
    const units = new Set<string>()
    const add = (commune: string, district: string) => {
      const bare = district.replace(/^(?:Huyện|Quận|Thị xã|Thành phố)\s+/, "")
      units.add(foldVietnamese(bare)).add(foldVietnamese(`${commune}|${bare}`))
    }
    const read = (name: string) =>
      parse(readFileSync(join(folder, name)), { columns: true, bom: true }) as Record<
        string,
        string
      >[]
    for (const unit of read("danang_old_to_new_mapping.csv"))
      add(unit.commune_30jun2025 ?? "", unit.district_30jun2025 ?? "")
    for (const unit of read("quangnam_to_danang_mapping.csv"))
      add(unit.commune_2018 ?? "", unit.district_2018 ?? "")
    const unknown = convertAll(sources).rows.filter(
      ({ former_commune = "", former_district = "" }) =>
        !units.has(
          foldVietnamese(former_commune ? `${former_commune}|${former_district}` : former_district)
        )
    )
    expect(unknown).toEqual([])
  })
})
