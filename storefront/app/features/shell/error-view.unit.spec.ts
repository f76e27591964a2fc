jest.mock("~/paraglide/messages", () => ({ m: new Proxy({}, { get: (_, key) => () => key }) }), {
  virtual: true,
})

import { toErrorView } from "./error-view"

const response = (status: number) => ({ status, statusText: "", internal: true, data: null })

it.each([
  [404, "error_not_found_title", true, false],
  [410, "error_gone_title", true, false],
  [403, "error_forbidden_title", false, false],
  [418, "error_bad_request_title", false, false],
  [503, "error_unavailable_title", false, true],
  [500, "error_server_title", false, true],
])("%s is %s; with a search: %s; worth another try: %s", (status, title, search, retry) => {
  expect(toErrorView(response(status))).toMatchObject({ title, search, retry })
})

it("takes an accident for ours", () => {
  expect(toErrorView(new TypeError("x")).title).toBe("error_server_title")
})
