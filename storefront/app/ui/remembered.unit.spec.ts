const speaks = { locale: "vi" }
jest.mock("~/paraglide/runtime", () => ({ getLocale: () => speaks.locale }), { virtual: true })

import { createElement } from "react"
import { inside, remembered } from "./remembered"

const WORDS: Readonly<Record<string, string>> = { vi: "Giá", en: "Price" }

interface Props {
  price: number
  note?: string
}

/** A part that counts how often it is made. */
const open = () => {
  const made = jest.fn(({ price, note }: Props) =>
    createElement("p", null, `${WORDS[speaks.locale]} ${price} ${note ?? ""}`)
  )
  return { made, html: remembered(made) }
}

beforeEach(() => void (speaks.locale = "vi"))

it("is made once for the same props, whoever sends them", () => {
  const { made, html } = open()
  expect(html({ price: 1 })).toBe("<p>Giá 1 </p>")
  expect(html({ price: 1 })).toBe("<p>Giá 1 </p>")
  expect(made).toHaveBeenCalledTimes(1)
})

it("shows what has changed at once, also in the same object", () => {
  const { html } = open()
  const product = { price: 1 }
  html(product)
  product.price = 2
  expect(html(product)).toBe("<p>Giá 2 </p>")
})

it("keeps the languages apart", () => {
  const { html } = open()
  html({ price: 1 })
  speaks.locale = "en"
  expect(html({ price: 1 })).toBe("<p>Price 1 </p>")
})

it("keeps parts apart that are given the same", () => {
  const [one, other] = [remembered(() => "one"), remembered(() => "other")]
  expect([one({}), other({})]).toEqual(["one", "other"])
})

it("makes no HTML of what it is given", () => {
  const { html } = open()
  const { dangerouslySetInnerHTML } = inside(html({ price: 1, note: "<b>" }))
  expect(dangerouslySetInnerHTML.__html).toBe("<p>Giá 1 &lt;b&gt;</p>")
})

it("forgets what was longest unused when its memory is full", () => {
  const { made, html } = open()
  const million = "x".repeat(1_000_000)
  for (const price of [1, 2, 3, 4, 5, 1]) html({ price, note: million })
  expect(made).toHaveBeenCalledTimes(6)
  html({ price: 1, note: million })
  expect(made).toHaveBeenCalledTimes(6)
})
