const PUBLIC = () => ({ "cache-control": "public, no-cache" })
const PRIVATE = () => ({ "cache-control": "private, no-store" })

const route = (id, path, module) => ({ id, path, parentId: "root", module })
const BUILD = {
  routes: Object.fromEntries(
    [
      { id: "root", path: "", module: {} },
      route("list", "san-pham", { headers: PUBLIC, handle: { query: ["stars", "q", "page"] } }),
      route("product", "san-pham/:handle", { headers: PUBLIC, handle: { query: [] } }),
      route("silent", "im-lang", { headers: PUBLIC }),
      route("cart", "gio-hang", { headers: PRIVATE, handle: { query: [] } }),
      route("plain", "khong-noi", {}),
      route("odd", "la", {
        headers: ({ loaderHeaders }) => ({ "cache-control": loaderHeaders.get("x").trim() }),
      }),
    ].map((one) => [one.id, one])
  ),
}

const kept = async (address) => {
  const { createAddressBook } = await import("../page-address.mjs")
  const found = createAddressBook(BUILD).kept(new URL(address, "https://san.vn"))
  return found && found.address.pathname + found.address.search
}

it.each([
  ["/san-pham", "/san-pham"],
  ["/san-pham?stars=3,4&page=2", "/san-pham?stars=3%2C4&page=2"],
  ["/san-pham?stars=3%2C4&page=2", "/san-pham?stars=3%2C4&page=2"],
  ["/san-pham/tra?variant=1", "/san-pham/tra"],
  ["/im-lang", "/im-lang"],
])("%s is kept as %s", async (address, key) => {
  expect(await kept(address)).toBe(key)
})

it.each([
  ["a page of one visitor", "/gio-hang"],
  ["a choice in another order, which is led to its one address,", "/san-pham?page=2&stars=4"],
  ["a choice with what the page does not read", "/san-pham?stars=4&utm_source=x"],
  ["a page that does not say which query it reads, with one", "/im-lang?a=1"],
  ["a page that says nothing of being kept", "/khong-noi"],
  ["a page whose headers depend on something", "/la"],
  ["data of the router", "/san-pham.data"],
  ["an address that is none", "/x/y/z"],
])("%s is not kept", async (_what, address) => {
  expect(await kept(address)).toBeNull()
})
