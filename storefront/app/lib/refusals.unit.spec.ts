import { ApiError } from "@ocop/contracts"
import { asFiltered, orNotFound } from "./refusals.server"

const refused = (status: number, body: unknown = null) =>
  Promise.reject(new ApiError(status, "request.filter_malformed", "no", body))

it("says which filters were refused, each once", async () => {
  const answer = asFiltered(refused(400, { fields: ["stars.0", "stars.1", "page", ""] }))
  await expect(answer).resolves.toEqual({
    ok: false,
    code: "request.filter_malformed",
    fields: ["stars", "page"],
  })
})

it.each([[null], [{}], [{ fields: "stars" }]])("reads the body %j without names", async (body) => {
  await expect(asFiltered(refused(400, body))).resolves.toMatchObject({ fields: [] })
})

it("gives the list when the filters are taken", async () => {
  await expect(asFiltered(Promise.resolve([1]))).resolves.toEqual({ ok: true, list: [1] })
})

it.each([0, 500, 503])("throws status %i on: it is not the visitor's mistake", async (status) => {
  await expect(asFiltered(refused(status))).rejects.toBeInstanceOf(ApiError)
  await expect(orNotFound(refused(status))).rejects.toBeInstanceOf(ApiError)
})

it.each([400, 404])("an unknown thing (%i) is a page that does not exist", async (status) => {
  await expect(orNotFound(refused(status))).rejects.toMatchObject({ status: 404 })
})
