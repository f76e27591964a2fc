const { mkdtempSync, rmSync, statSync, writeFileSync } = require("node:fs")
const { tmpdir } = require("node:os")
const { join } = require("node:path")

const FRESH = { isSeeded: false, hasStaff: false }
const SEEDED = { isSeeded: true, hasStaff: true }
const AT_WORK = { isSeeded: false, hasStaff: true }

test.each([
  ["an empty database of ours", FRESH, true, undefined, "demo"],
  ["a seed of ours that was interrupted", AT_WORK, true, undefined, "demo"],
  ["a database that is seeded", SEEDED, true, undefined, "none"],
  ["a seeded one although wished again", SEEDED, false, "demo", "none"],
  ["an empty database of somebody else", FRESH, false, undefined, "demo"],
  ["one that somebody works with", AT_WORK, false, undefined, "none"],
  ["one that somebody works with and wishes it", AT_WORK, false, "demo", "demo"],
  ["a wish for a shop without products", FRESH, true, "commerce", "commerce"],
  ["a shop that stands", AT_WORK, true, "commerce", "none"],
  ["a wish for nothing", FRESH, true, "none", "none"],
])("%s is seeded as it should be", async (_, content, isOurs, wish, kind) => {
  const { neededSeed } = await import("../lib/fill.mjs")
  expect(neededSeed(content, { isOurs, wish })).toBe(kind)
})

describe("secrets and accounts", () => {
  const KEYS = [
    "JWT_SECRET",
    "COOKIE_SECRET",
    "IDENTITY_SECRET",
    "CERTIFICATE_KEY",
    "CERTIFICATE_KEY",
    "OCOP_STAFF_PASSWORD",
    "OCOP_CUSTOMER_PASSWORD",
    "OCOP_PRODUCER_PASSWORD",
  ]
  let folder
  let before
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ocop-accounts-"))
    before = { ...process.env }
    for (const key of KEYS) delete process.env[key]
  })
  afterEach(() => {
    process.env = before
    rmSync(folder, { recursive: true })
  })

  test.each([
    ["secretsOf", "secrets.json"],
    ["accountsOf", "accounts.json"],
  ])("%s makes them once, for the owner's eyes only", async (name, file) => {
    const accounts = await import("../lib/accounts.mjs")
    const first = accounts[name](folder)
    expect(accounts[name](folder)).toEqual(first)
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  })

  test("accounts of an earlier version are kept, and the missing one is made", async () => {
    const { accountsOf } = await import("../lib/accounts.mjs")
    const { producer: _, ...earlier } = accountsOf(folder)
    writeFileSync(join(folder, "accounts.json"), JSON.stringify(earlier))
    const later = accountsOf(folder)
    expect(later).toMatchObject(earlier)
    expect(later.producer.password.length).toBeGreaterThanOrEqual(12)
    expect(accountsOf(folder)).toEqual(later)
  })

  test("two checkouts have nothing in common", async () => {
    const { accountsOf, secretsOf } = await import("../lib/accounts.mjs")
    const other = mkdtempSync(join(tmpdir(), "ocop-accounts-"))
    const values = (at) => [
      ...Object.values(secretsOf(at)),
      ...Object.values(accountsOf(at)).map(({ password }) => password),
    ]
    const all = [...values(folder), ...values(other)]
    rmSync(other, { recursive: true })
    expect(all).toHaveLength(14)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((value) => value.length < 12)).toEqual([])
  })

  test("secrets of the environment come first", async () => {
    const { secretsOf } = await import("../lib/accounts.mjs")
    process.env.JWT_SECRET = "from outside"
    const { jwt, cookie } = secretsOf(folder)
    expect(jwt).toBe("from outside")
    expect(cookie).toHaveLength(43)
  })
})

test.each([
  ["all passed", { expected: 3, flaky: 0, unexpected: 0, skipped: 1 }, [], 0, [3, 0, 1]],
  ["a flaky one", { expected: 2, flaky: 1, unexpected: 0, skipped: 0 }, [], 0, [3, 0, 0]],
  ["one failed", { expected: 2, flaky: 0, unexpected: 1, skipped: 0 }, [], 1, [2, 1, 0]],
  [
    "a file that is no test",
    { expected: 0, flaky: 0, unexpected: 0, skipped: 0 },
    [{}],
    1,
    [0, 1, 0],
  ],
  ["no test at all", { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }, [], 0, [0, 1, 0]],
])("the browser's report is counted: %s", async (_, stats, errors, code, expected) => {
  const { countsOf } = await import("../lib/browser.mjs")
  const { passed, failed, skipped } = countsOf({ stats, errors }, code)
  expect([passed, failed, skipped]).toEqual(expected)
})
