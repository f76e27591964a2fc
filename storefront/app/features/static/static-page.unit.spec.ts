import { fillFacts, readMatter, toStaticPage } from "./static-page"

const page = (text: string) => toStaticPage(`---\ntitle: T\ndescription: D\n---\n${text}`, {}).html

it("reads title, description and text", () => {
  expect(toStaticPage("---\ntitle: T\ndescription: D\n---\n{n} ngày", { n: "7" })).toEqual({
    title: "T",
    description: "D",
    html: "<p>7 ngày</p>\n",
  })
})

it.each([
  ["<script>alert(1)</script>", "<script"],
  ["x <img src=a onerror=b> y", "<img"],
  ["[x](javascript:alert%281%29)", "<a"],
  ["[x](//evil.example)", "<a"],
  ["![x](https://evil.example/a.png)", "<img"],
])("shows %s as text", (text, forbidden) => {
  expect(page(text)).not.toContain(forbidden)
})

it.each(["/khieu-nai", "https://example.org/", "mailto:a@example.org", "tel:0912345678"])(
  "leads to %s",
  (href) => expect(page(`[x](${href})`)).toContain(`<a href="${href}">`)
)

it("refuses a page that speaks of something unknown", () => {
  expect(() => fillFacts("{weather}", {})).toThrow("{weather}")
})

it("never runs front matter as a program", () => {
  expect(() => readMatter('---js\n{ title: "x" }\n---\n')).toThrow("YAML")
})
