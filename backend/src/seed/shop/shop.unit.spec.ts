import { parsePhone } from "@ocop/rules"
import { listingsOf, type SellableProduct } from "./listing"
import { offerFor } from "./packs"
import { unreachablePhone } from "./phone"

const product = (changes: Partial<SellableProduct> = {}): SellableProduct => ({
  registeredProductId: "regp_1",
  name: "Trà đảng sâm Tây Giang",
  productSet: 12,
  producerId: "prdc_1",
  producerName: "HTX Nông nghiệp và dược liệu Tây Giang",
  ...changes,
})

const listingOf = (changes: Partial<SellableProduct> = {}) => {
  const [listing] = listingsOf([product(changes)])
  if (!listing) throw new Error("no listing")
  return listing
}

describe("listingsOf", () => {
  it("gives an ASCII handle, and the producer's name where two products share one", () => {
    expect(listingOf().handle).toBe("tra-dang-sam-tay-giang")
    const shared = listingsOf([product(), product({ producerName: "Cơ sở Đức Huy" })])
    expect(shared.map(({ handle }) => handle)).toEqual([
      "tra-dang-sam-tay-giang-htx-nong-nghiep-va-duoc-lieu-tay-giang",
      "tra-dang-sam-tay-giang-co-so-duc-huy",
    ])
  })

  it.each(Array.from({ length: 22 }, (_, at) => at + 1))(
    "asks whole thousands of đồng for every pack of set %i, more for a bigger one",
    (productSet) => {
      const { variants } = listingOf({ productSet, name: `Sản phẩm ${productSet}` })
      const prices = variants.map(({ price }) => price)
      expect(prices.every((price) => price >= 8000 && price % 1000 === 0)).toBe(true)
      expect(prices).toEqual(prices.slice().sort((a, b) => a - b))
      expect(variants.length).toBeLessThanOrEqual(3)
    }
  )

  it("keeps the tea of the main journey in stock", () => {
    expect(listingOf().variants.every(({ stock }) => stock >= 12)).toBe(true)
  })

  it("sells some products out as a whole", () => {
    const names = Array.from({ length: 60 }, (_, at) => product({ name: `Sản phẩm ${at}` }))
    const soldOut = listingsOf(names).filter(({ variants }) =>
      variants.every(({ stock }) => stock === 0)
    )
    expect(soldOut.length).toBeGreaterThan(1)
    expect(soldOut.length).toBeLessThan(15)
  })

  it("says first that it is illustrative, and claims no star", () => {
    const { description } = listingOf()
    expect(description).toMatch(/^Thông tin minh họa/)
    expect(description).not.toMatch(/sao|★/)
  })

  it("takes the price that was public: 140,000 đ a kilogram of Ra Zéh tea in 2019", () => {
    const { variants, description } = listingOf({ name: "Chè dây Ra Zéh" })
    expect(variants.map(({ title, price }) => [title, price])).toEqual([
      ["250 g", 35_000],
      ["500 g", 70_000],
      ["1 kg", 140_000],
    ])
    expect(description).toContain("140.000 đ/kg")
  })

  it("warns on spirits that they are for adults", () => {
    expect(listingOf({ productSet: 15 }).description).toContain("từ đủ 18 tuổi")
    expect(listingOf({ productSet: 12 }).description).not.toContain("từ đủ 18 tuổi")
  })
})

describe("offerFor", () => {
  it.each([
    [7, "Dầu phụng Bảo Tâm", "250 ml"],
    [7, "Khoai chà", "250 g"],
    [21, "Quạt gỗ", "1 chiếc"],
    [null, "Chưa rõ bộ", "250 g"],
  ])("set %s, %s: smallest pack %s", (set, name, title) => {
    expect(offerFor(set, name).packs[0]?.title).toBe(title)
  })
})

describe("unreachablePhone", () => {
  it.each([1, 111, 999])("gives number %i the shape of a landline", (number) => {
    const phone = unreachablePhone(number)
    expect(parsePhone(phone)).toEqual({ ok: true, value: phone })
    expect(phone.startsWith("02360000")).toBe(true)
  })

  it.each([0, 1000, 1.5])("has no number %s", (number) => {
    expect(() => unreachablePhone(number)).toThrow(RangeError)
  })
})
