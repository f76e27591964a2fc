import en from "../../messages/checkout/en.json"
import vi from "../../messages/checkout/vi.json"

type Catalogue = Record<string, string>

const placeholders = (text: string): string[] => (text.match(/\{[^}]+\}/g) ?? []).sort()

it("says the same things in both languages, with the same placeholders", () => {
  const shape = (catalogue: Catalogue) =>
    Object.fromEntries(
      Object.entries(catalogue)
        .filter(([key]) => key !== "$schema")
        .map(([key, text]) => [key, placeholders(text)])
    )
  expect(shape(en)).toEqual(shape(vi))
})

it.each([
  ["vi", vi],
  ["en", en],
])("leaves nothing empty in %s", (_, catalogue: Catalogue) => {
  expect(Object.entries(catalogue).filter(([, text]) => !text.trim())).toEqual([])
})
