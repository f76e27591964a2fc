import { ApiError, createApiClient } from "./client"
import { buildUrl, get, post } from "./endpoint"

const answering = (status: number, body: unknown) =>
  createApiClient({
    baseUrl: "http://api",
    fetch: async () => new Response(JSON.stringify(body), { status }),
  })

describe("buildUrl", () => {
  it("fills and escapes the path, writes lists with commas and leaves out what is not asked", () => {
    expect(
      buildUrl("/a/:id/b", {
        params: { id: "3610/QĐ" },
        query: { stars: [3, 4], q: "", page: undefined, empty: [], in_stock: true },
      })
    ).toBe("/a/3610%2FQ%C4%90/b?stars=3%2C4&in_stock=true")
  })

  it("refuses a missing parameter", () => {
    expect(() => buildUrl("/a/:id")).toThrow(RangeError)
  })
})

describe("createApiClient", () => {
  it("gives the body of an answer", async () => {
    const read = get<undefined, { ok: boolean }>("/x")
    await expect(answering(200, { ok: true }).call(read)).resolves.toEqual({ ok: true })
  })

  it.each([
    [400, { code: "certificate.overlap", message: "m" }, "certificate.overlap"],
    [400, { code: "somebody-elses", message: "m" }, null],
    [500, null, null],
  ])("turns status %i with %j into a refusal", async (status, body, code) => {
    const call = answering(status, body).call(post<{ a: number }, unknown>("/x"), {
      body: { a: 1 },
    })
    await expect(call).rejects.toMatchObject({ name: "ApiError", status, code })
  })

  it("says status 0 when no answer came", async () => {
    const client = createApiClient({
      baseUrl: "http://api",
      fetch: async () => Promise.reject(new TypeError("refused")),
    })
    const failure = await client
      .call(get<undefined, unknown>("/x"))
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure).toMatchObject({ status: 0 })
  })
})
