import { ApiError, type CertificateChange, type RegisterImportReport } from "@ocop/contracts"
import { refusalText, refusedFields } from "../refusal"
import { trailView } from "./change"
import { dayForForm, formatDay, placeOf } from "./format"
import { canApply, errorViews, isTooLarge, reportOfRefusal, templateFile } from "./import-report"
import { certificateQuery } from "./list-query"

const report = (changes: Partial<RegisterImportReport> = {}): RegisterImportReport => ({
  encoding: "utf-8",
  delimiter: ",",
  rows: 2,
  creates: { producers: 1, registered_products: 1, certificates: 2 },
  unchanged: 0,
  errors: [],
  error_count: 0,
  ...changes,
})

describe("lists", () => {
  it("reads the filters a data table writes into the address", () => {
    expect(
      certificateQuery({
        q: "tra",
        state: '["valid","expiring"]',
        commune: "20434",
        district: '"tay-giang"',
        expires_within: '"180"',
        offset: "40",
      })
    ).toEqual({
      q: "tra",
      state: ["valid", "expiring"],
      commune: "20434",
      district: "tay-giang",
      expires_within: "180",
      stars: undefined,
      set: undefined,
      limit: 20,
      offset: 40,
    })
  })

  it("does without a filter that was mangled by hand", () => {
    expect(certificateQuery({ state: "{", offset: "x" })).toMatchObject({
      state: undefined,
      offset: 0,
    })
  })
})

describe("days and places", () => {
  it.each([
    ["2026-06-30", "30/06/2026"],
    [null, "–"],
  ])("writes %s as %s", (day, text) => {
    expect(formatDay(day, "vi")).toBe(text)
    expect(formatDay(day, "en")).toBe(text)
  })

  it("puts a day into a form as it is typed", () => {
    expect([dayForForm("2026-06-30"), dayForForm(null)]).toEqual(["30/06/2026", ""])
  })

  it("names the unit of today and the one people remember", () => {
    const commune = {
      code: "20434",
      name: "Xã Tây Giang",
      type: "commune" as const,
      province: { code: "48", name: "Thành phố Đà Nẵng" },
    }
    const former = {
      code: null,
      name: "Xã A Tiêng",
      type: "commune" as const,
      district: { slug: "tay-giang", name: "Huyện Tây Giang" },
      province_name: "Quảng Nam",
      valid_to: "2025-06-30",
    }
    expect(placeOf({ commune, former })).toBe(
      "Xã Tây Giang, Thành phố Đà Nẵng (Xã A Tiêng, Huyện Tây Giang)"
    )
    expect(placeOf({ commune: null, former })).toBe("Xã A Tiêng, Huyện Tây Giang")
    expect(placeOf({ commune: null, former: null })).toBe("–")
  })
})

describe("the trail", () => {
  const change = (changes: Partial<CertificateChange>): CertificateChange => ({
    id: "1",
    action: "corrected",
    actor_id: "user_1",
    actor_name: "Nguyễn Thu",
    reason: "Ghi nhầm.",
    before: { first_day: "2026-06-30", stars: 4, updated_at: "a" },
    after: { first_day: "2026-07-01", stars: 4, updated_at: "b" },
    created_at: "2026-11-25T17:30:00.000Z",
    ...changes,
  })

  it("tells the last act first, with who, when in Vietnam and what differs", () => {
    const [last, first] = trailView(
      [change({ action: "issued", actor_id: "system", actor_name: null }), change({})],
      "vi"
    )
    expect(last).toMatchObject({
      actor: "Nguyễn Thu",
      when: "00:30 26/11/26",
      differences: [{ field: "first_day", before: "30/06/2026", after: "01/07/2026" }],
    })
    expect(first).toMatchObject({ action: "issued", actor: null })
  })
})

describe("the import", () => {
  it.each([
    [{}, true],
    [{ error_count: 1 }, false],
    [{ creates: { producers: 0, registered_products: 0, certificates: 0 } }, false],
  ])("with %j can be applied: %s", (changes, answer) => {
    expect(canApply(report(changes))).toBe(answer)
  })

  it("shows where each error is, what it is and what was probably meant", () => {
    const errors = [
      {
        row: 1200,
        column: "former_commune" as const,
        code: "commune.not_found" as const,
        value: "A Tieng",
        suggestions: ["Xã A Tiêng", "Xã A Vương"],
      },
    ]
    expect(errorViews(report({ errors, error_count: 1 }), "vi")).toEqual([
      {
        key: "1200-former_commune-0",
        row: "1.200",
        column: "former_commune",
        value: "A Tieng",
        message: "Không tìm thấy xã, phường này.",
        suggestions: "Xã A Tiêng · Xã A Vương",
      },
    ])
  })

  it("refuses a file above 20 MiB before it is sent", () => {
    expect([isTooLarge(20 * 1024 * 1024), isTooLarge(20 * 1024 * 1024 + 1)]).toEqual([false, true])
  })

  it("finds the report inside a refusal to apply", () => {
    const refused = new ApiError(400, "import.has_errors", "", { report: report() })
    expect(reportOfRefusal(refused)).toEqual(report())
    expect(reportOfRefusal(new ApiError(0, null, ""))).toBeNull()
  })

  it("offers a template that a spreadsheet reads as UTF-8", () => {
    expect(templateFile()).toMatch(/^\uFEFFproduct_name,product_set,.*source_url\r\n$/)
  })
})

describe("refusals", () => {
  it.each([
    [new ApiError(400, "certificate.overlap", "x"), "Another certificate of the product"],
    [new ApiError(0, null, "x"), "The service is busy."],
    [new ApiError(502, null, "x"), "The service is busy."],
    [new ApiError(400, null, "x"), "Some of the information is not valid."],
    [new Error("x"), "The service is busy."],
  ])("%s reads %s", (error, text) => {
    expect(refusalText(error, "en")).toContain(text)
  })

  it("names the refused fields by the last part of their path", () => {
    const error = new ApiError(400, "request.invalid", "", {
      fields: ["changes.points", 1, "reason"],
    })
    expect(refusedFields(error)).toEqual(["points", "reason"])
  })
})
