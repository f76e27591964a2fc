import type { APIRequestContext } from "@playwright/test"
import { api } from "./console"

const EMAIL = process.env.OCOP_PRODUCER_EMAIL ?? ""
const PASSWORD = process.env.OCOP_PRODUCER_PASSWORD ?? ""

/** Each move of an order until it is delivered, with what it asks for. */
const WAY: readonly [string, object][] = [
  ["accept", {}],
  ["prepare", {}],
  ["hand-over", { way: "own" }],
  ["delivered", {}],
]

const json = async <T>(answer: Awaited<ReturnType<APIRequestContext["get"]>>): Promise<T> => {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}`)
  return (await answer.json()) as T // the API's own types are not known here
}

/** Moves of the first owner of the demonstration, each with what it asks for. */
export const moveOrder = async (
  request: APIRequestContext,
  orderId: string,
  moves: readonly [string, object][]
): Promise<void> => {
  const credentials = { email: EMAIL, password: PASSWORD }
  const door = await request.post(api("/auth/producer_member/emailpass"), { data: credentials })
  const { token } = await json<{ token: string }>(door)
  const headers = { authorization: `Bearer ${token}` }
  const me = await request.get(api("/producer/ocop/me"), { headers })
  const { producers } = await json<{ producers: { id: string }[] }>(me)
  const own = { ...headers, "x-ocop-producer": producers[0]?.id ?? "" }
  for (const [move, data] of moves)
    await json(
      await request.post(api(`/producer/ocop/orders/${orderId}/${move}`), { headers: own, data })
    )
}

/** Brings an order to its buyer. */
export const deliver = (request: APIRequestContext, orderId: string): Promise<void> =>
  moveOrder(request, orderId, WAY)
