// The generated catalogue: reproducible, plausible, lawful.

const DAY = "2026-11-25"
const COUNT = 2000

const PLACES = Array.from({ length: 60 }, (_, at) => ({
  code: String(20194 + at * 3),
  name: at % 3 ? `Xã Thử ${at}` : `Phường Thử ${at}`,
  type: at % 3 ? "commune" : "ward",
  provinceCode: "48",
  provinceName: "Thành phố Đà Nẵng",
  formerUnits: at % 2 ? [{ id: `${at}@2025-06-30`, districtName: "Huyện Tây Giang" }] : [],
}))

let rules, catalogue, datesOf, rowsOf, entries, certificates

const take = (count, day = DAY) => {
  const taken = []
  for (const entry of catalogue({ places: PLACES, day })) {
    taken.push(entry)
    if (taken.length === count) return taken
  }
}

beforeAll(async () => {
  rules = await import("@ocop/rules")
  ;({ catalogue } = await import("../lib/scale/catalogue.mjs"))
  ;({ datesOf } = await import("../lib/scale/certificates.mjs"))
  ;({ rowsOf } = await import("../lib/scale/rows.mjs"))
  entries = take(COUNT)
  certificates = entries.flatMap((entry) => entry.certificates)
})

const unique = (values) => new Set(values).size === values.length
const share = (list, test) => list.filter(test).length / list.length
const producers = () => entries.filter(({ isFirst }) => isFirst).map(({ producer }) => producer)

test("the same day gives the same catalogue, and a longer one begins like a shorter one", () => {
  expect(JSON.stringify(take(50))).toBe(JSON.stringify(entries.slice(0, 50)))
  expect(JSON.stringify(take(50, "2026-11-26"))).not.toBe(JSON.stringify(entries.slice(0, 50)))
})

test("every one of the 26 sets is there, and every commune has producers", () => {
  expect(new Set(entries.map(({ listing }) => listing.set)).size).toBe(26)
  expect(new Set(producers().map(({ place }) => place.code)).size).toBe(PLACES.length)
})

test("certificates are in every state there is, history included", () => {
  const states = certificates.map((row) => rules.certificateState(datesOf(row), DAY))
  expect([...new Set(states)].sort()).toEqual([...rules.CERTIFICATE_STATES].sort())
  expect(entries.some((entry) => entry.certificates.length > 1)).toBe(true)
  expect(entries.some((entry) => entry.certificates.length === 0)).toBe(true)
})

test("no two certificates of a product are in force on one day", () => {
  for (const { certificates: rows } of entries)
    rows.slice(1).forEach((row, at) => {
      expect(rows[at].in_force_until < row.first_day).toBe(true)
    })
})

test("the rules accept every certificate as it stands in the register", () => {
  for (const row of certificates) {
    const judged = rules.judgeDecision({
      stars: row.stars,
      points: row.points,
      decisionOn: row.decision_on,
      authorityLevel: row.authority_level,
      criteriaEdition: row.criteria_edition,
      firstDay: row.first_day,
      lastDay: row.last_day,
    })
    expect(judged.ok).toBe(true)
    expect(row.in_force_until).toBe(rules.inForceUntil(datesOf(row)))
    expect(rules.parseProductCode(row.product_code).ok).toBe(true)
    expect(row).toMatchObject({ illustrative: true })
    expect(row.decision_number).toMatch(/^MINH-HOA-/)
  }
})

test("a revocation and a late filing fall into the days the rules allow", () => {
  for (const row of certificates.filter(({ revoked_on }) => revoked_on)) {
    const before = { ...datesOf(row), revokedOn: null }
    expect(rules.canRevoke(before, row.revoked_on, DAY).ok).toBe(true)
  }
  const late = certificates.filter(({ late_reassessment_filed_on }) => late_reassessment_filed_on)
  expect(late.length).toBeGreaterThan(0)
  for (const row of late) {
    const { closesOn } = rules.reassessmentWindow(row.last_day)
    expect(row.late_reassessment_filed_on > closesOn).toBe(true)
    const filed = rules.canFileLateReassessment(datesOf(row), row.late_reassessment_filed_on)
    expect(filed.ok).toBe(true)
  }
})

test("product codes are used once", () => {
  expect(unique(certificates.map(({ product_code }) => product_code))).toBe(true)
})

test("producers are OCOP subjects in the national shares", () => {
  for (const { producer, listing } of entries) {
    const { kind, business_registered: businessRegistered } = producer.row
    const applicant = { kind, productSet: listing.set, businessRegistered }
    expect(rules.eligibleProducer(applicant).ok).toBe(true)
  }
  const isKind = (kind) => (producer) => producer.row.kind === kind
  expect(share(producers(), isKind("cooperative"))).toBeCloseTo(0.33, 1)
  expect(share(producers(), isKind("sme"))).toBeCloseTo(0.23, 1)
  expect(share(producers(), isKind("household"))).toBeCloseTo(0.37, 1)
  expect(entries.length / producers().length).toBeCloseTo(1.8, 0)
})

test("names have diacritics, handles have none, and both are used once where they must be", () => {
  expect(share(entries, ({ listing }) => /[^\x00-\x7f]/.test(listing.title))).toBeGreaterThan(0.95)
  const handles = entries.map(({ listing }) => listing.handle)
  expect(handles.every((handle) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(handle))).toBe(true)
  expect(unique(handles)).toBe(true)
  const registered = entries.map(
    ({ producer, listing }) => `${producer.row.id}/${rules.foldVietnamese(listing.title)}`
  )
  expect(unique(registered)).toBe(true)
  for (const key of ["handle", "tax_code", "id"])
    expect(unique(producers().map(({ row }) => row[key]))).toBe(true)
})

test("tax codes and phones are well formed", () => {
  for (const { row } of producers()) {
    expect(rules.parseTaxCode(row.tax_code).ok).toBe(true)
    expect(rules.parsePhone(row.phone).ok).toBe(true)
  }
})

test("prices are whole thousands of đồng and some stock has run out", () => {
  const variants = entries.flatMap(({ listing }) => listing.variants)
  expect(variants.every(({ price }) => price > 0 && price % 1000 === 0)).toBe(true)
  expect(variants.every(({ stock }) => Number.isInteger(stock) && stock >= 0)).toBe(true)
  expect(share(variants, ({ stock }) => stock === 0)).toBeCloseTo(0.08, 1)
})

test("no table gets two rows of one id, and all rows of a table have the same columns", () => {
  const shop = { salesChannelId: "sc", shippingProfileId: "sp", stockLocationId: "sloc" }
  for (const [table, rows] of Object.entries(rowsOf(entries, shop))) {
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1)
    if (table !== "product_variant_option") expect(unique(rows.map(({ id }) => id))).toBe(true)
  }
})
