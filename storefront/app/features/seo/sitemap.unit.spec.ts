import { toRobots, toSitemap, toSitemapIndex } from "./sitemap-view"

it("a sitemap has every page in both languages, each with where it stands in the other", () => {
  const xml = toSitemap("https://san.vn", ["/", "/san-pham/a&b"])
  expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url)).toEqual([
    "https://san.vn/",
    "https://san.vn/en",
    "https://san.vn/san-pham/a&amp;b",
    "https://san.vn/en/san-pham/a&amp;b",
  ])
  expect(xml.match(/hreflang="en" href="https:\/\/san.vn\/en"/g)).toHaveLength(2)
  expect(xml.match(/hreflang="x-default" href="https:\/\/san.vn\/"/g)).toHaveLength(2)
})

it("the index names its files", () => {
  expect(toSitemapIndex(["https://san.vn/sitemap-products.xml?part=2"])).toContain(
    "<loc>https://san.vn/sitemap-products.xml?part=2</loc>"
  )
})

it("robots are told where the sitemap is and to leave a buyer's pages alone, in both languages", () => {
  const lines = toRobots("https://san.vn").split("\n")
  expect(lines).toContain("Sitemap: https://san.vn/sitemap.xml")
  expect(lines).toEqual(
    expect.arrayContaining([
      "Disallow: /gio-hang",
      "Disallow: /en/gio-hang",
      "Disallow: /tai-khoan",
    ])
  )
})
