import { visitorHeaders } from "./visitor-address.server"

const from = (headers: Record<string, string>) =>
  visitorHeaders(new Request("http://floor/", { headers }))

it.each([
  [{ "x-visitor-address": "203.0.113.7" }, { "x-forwarded-for": "203.0.113.7" }],
  [{ "x-visitor-address": "" }, {}],
  [{ "x-forwarded-for": "203.0.113.7" }, {}],
])("passes on what the server wrote in %j as %j", (headers, passed) => {
  expect(from(headers as Record<string, string>)).toEqual(passed)
})
