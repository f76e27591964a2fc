import { ApiError, listProvinces } from "@ocop/contracts"

const SETTINGS = {
  publishable_key: "pk_1",
  region_id: "reg_1",
  currency_code: "vnd",
  demo_data: true,
  today: "2026-11-25",
}

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

/** A server just started: nothing is remembered from the test before. */
const freshFloor = async () => {
  jest.resetModules()
  return import("./floor.server")
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (thrown: unknown) => thrown
  )

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined))
afterEach(() => void jest.restoreAllMocks())

describe("the API as pages see it", () => {
  it("is spoken to with the shop's key and the customer's token", async () => {
    const sent = jest
      .spyOn(global, "fetch")
      .mockImplementation(async (url) => answer(200, /settings/.test(`${url}`) ? SETTINGS : {}))
    const api = await (await freshFloor()).floorApi("token-1")
    await api.call(listProvinces)
    expect(sent.mock.lastCall?.[1]?.headers).toMatchObject({
      "x-publishable-api-key": "pk_1",
      authorization: "Bearer token-1",
    })
  })

  it.each([
    ["does not answer", async () => Promise.reject(new TypeError("fetch failed"))],
    ["fails", async () => answer(500, { message: "column x does not exist" })],
  ])("makes the page answer 503 when it %s", async (_, fetch) => {
    jest.spyOn(global, "fetch").mockImplementation(fetch)
    const thrown = await caught((await freshFloor()).floorApi())
    expect(thrown).toBeInstanceOf(Response)
    expect((thrown as Response).status).toBe(503)
    expect(await (thrown as Response).text()).toBe("")
  })

  it("hands on a refusal with its code", async () => {
    jest
      .spyOn(global, "fetch")
      .mockImplementation(async (url) =>
        /settings/.test(`${url}`)
          ? answer(200, SETTINGS)
          : answer(400, { code: "commune.not_found", message: "m" })
      )
    const api = await (await freshFloor()).floorApi()
    const thrown = await caught(api.call(listProvinces))
    expect(thrown).toMatchObject({ name: ApiError.name, status: 400, code: "commune.not_found" })
  })

  it("keeps the settings it has when they cannot be renewed", async () => {
    jest.useFakeTimers()
    const fetch = jest.spyOn(global, "fetch").mockResolvedValueOnce(answer(200, SETTINGS))
    const { floorSettings } = await freshFloor()
    await floorSettings()
    fetch.mockRejectedValue(new TypeError("fetch failed"))
    jest.advanceTimersByTime(3_600_000)
    await expect(floorSettings()).resolves.toEqual(SETTINGS)
    jest.useRealTimers()
  })
})
