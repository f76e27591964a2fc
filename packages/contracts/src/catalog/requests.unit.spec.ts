import { StoreListProductsQuery } from "./requests"
import { AdminRevokeCertificateBody } from "../certification/requests"

it("reads lists, flags and pages of a listing's address", () => {
  const query = StoreListProductsQuery.parse({
    q: " tra ",
    stars: "4,5",
    producer_kind: "cooperative",
    district: "tay-giang",
    in_stock: "1",
    page: "2",
  })
  expect(query).toMatchObject({
    q: "tra",
    stars: [4, 5],
    producer_kind: ["cooperative"],
    district: ["tay-giang"],
    in_stock: true,
    page: 2,
    per_page: 24,
  })
})

it.each([
  { stars: "2" },
  { stars: "four" },
  { producer_kind: "large" },
  { page: "0" },
  { page: "1.5" },
  { per_page: "1000" },
  { q: "a".repeat(201) },
  { commune: "20857'" },
  { in_stock: "maybe" },
  { sort: "paid" },
  { season: "0" },
  { season: "13" },
  { season: "1.5" },
])("refuses %j", (query) => {
  expect(StoreListProductsQuery.safeParse(query).success).toBe(false)
})

it("carries days as ISO and names the code of an unreadable one", () => {
  const body = {
    ground: "mark_misused",
    decision_number: "1/QĐ-UBND",
    authority_name: "UBND thành phố Đà Nẵng",
    note: "Dán tem sai.",
  }
  expect(AdminRevokeCertificateBody.parse({ ...body, revoked_on: "22/5/2026" }).revoked_on).toBe(
    "2026-05-22"
  )
  const refused = AdminRevokeCertificateBody.safeParse({ ...body, revoked_on: "31/2/2026" })
  expect(refused.error?.issues[0]?.message).toBe("certificate.day_unreadable")
})
