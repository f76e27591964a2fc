import { EMPTY_RECIPIENT, typedFromBook } from "./typed-recipient"

const address = (id: string, is_default_shipping: boolean) => ({
  id,
  first_name: "Hoa",
  phone: "0905123456",
  address_1: `${id} Trần Phú`,
  city: "Xã Tây Giang",
  province: "Thành phố Đà Nẵng",
  is_default_shipping,
  metadata: { commune_code: "20455" },
})

const BOOK = [address("a", false), address("b", true)]

describe("the form for a customer with addresses", () => {
  it("begins with the default one", () => {
    expect(typedFromBook(EMPTY_RECIPIENT, BOOK, null)).toMatchObject({
      street: "b Trần Phú",
      found_commune: "20455",
    })
  })

  it("takes the one chosen", () => {
    expect(typedFromBook(EMPTY_RECIPIENT, BOOK, "a").street).toBe("a Trần Phú")
  })

  it("keeps what the cart has already, and passes a strange address over", () => {
    const typed = { ...EMPTY_RECIPIENT, street: "9 Lê Lợi" }
    expect(typedFromBook(typed, BOOK, null)).toEqual(typed)
    expect(typedFromBook(typed, BOOK, "of somebody else")).toEqual(typed)
  })
})
