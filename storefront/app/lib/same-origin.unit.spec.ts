import { assertSameOrigin } from "./same-origin.server"

const allows = (headers: Record<string, string>): boolean => {
  try {
    assertSameOrigin(new Request("http://sanocop.vn/gio-hang", { method: "POST", headers }))
    return true
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status === 403) return false
    throw thrown
  }
}

describe("which forms may act", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "https://sanocop.vn" }, true],
    [{ origin: "https://evil.example" }, false],
    [{ "x-forwarded-host": "evil.example", origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ])("%j → %p", (headers, allowed) => {
    expect(allows(headers as Record<string, string>)).toBe(allowed)
  })
})
