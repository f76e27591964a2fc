import type { SourceRow } from "./source"

/**
 * Pages that name the round of all their products: no product of theirs was recognised later.
 * Hội An's thirteen three-star products of 2025 come from one decision of June 2025.
 */
export const DAYS_OF_SOURCES: Readonly<Record<string, { year: string; lastDay: string }>> = {
  "https://baoquangnam.vn/hoi-an-cong-nhan-13-san-pham-ocop-3-sao-nam-2025-3156973.html": {
    year: "2025",
    lastDay: "2025-06-30",
  },
  // the decision on the round of 2019 was signed in January 2020
  "https://baotintuc.vn/dia-phuong/tien-phuoc-tien-phong-trong-chuong-trinh-ocop-quang-nam-20200120163339277.htm":
    { year: "2019", lastDay: "2020-01-31" },
}

/** Sets that the collector guessed from a word of the name ("lụa" of chả lụa, "Trà" of a place). */
const SETS: Readonly<Record<string, string>> = {
  "Chả lụa Peco Food": "8",
  'Gạo "Cái quạt mo"': "3",
  "Dầu phụng Trà Đông": "7",
  "Mía tím Bắc Trà My": "1",
}

/**
 * The district Nông Sơn went into Quế Sơn on 1/1/2025 (Nghị quyết 1241/NQ-UBTVQH15). Places are
 * named as they stood on 30/6/2025, the last day of the districts.
 */
const COMMUNES_OF_NONG_SON: Readonly<Record<string, string>> = {
  "xã Quế Trung": "thị trấn Trung Phước",
  "xã Phước Ninh": "xã Phước Ninh",
}

const placeOf = (row: SourceRow): Pick<SourceRow, "commune_old" | "district_old"> => {
  if (row.district_old === "Nông Sơn") {
    const commune_old = COMMUNES_OF_NONG_SON[row.commune_old] ?? ""
    return { commune_old, district_old: "Quế Sơn" }
  }
  // a commune without a successor had ended before 2025: only its district is known to us
  return {
    commune_old: row.new_unit_code_2025 ? row.commune_old : "",
    district_old: row.district_old,
  }
}

/** The row with what we know better than its collector. */
export const corrected = (row: SourceRow): SourceRow => ({
  ...row,
  ...placeOf(row),
  ocop_set_guess_qd26: SETS[row.product] ?? row.ocop_set_guess_qd26,
})

/**
 * Producers that were followed by another one under the source's own word: their product is sold,
 * and renewed for the demonstration, by the follower. The household became Công ty Quý Thu.
 */
export const TAKEN_OVER: ReadonlySet<string> = new Set(["Hộ kinh doanh Lương Văn Quý"])
