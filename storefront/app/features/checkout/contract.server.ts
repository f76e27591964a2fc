import {
  ApiError,
  buildUrl,
  CONTRACT_TOKEN_HEADER,
  readContract,
  readContractPdf,
  readOrder,
  type StoreContract,
} from "@ocop/contracts"
import { floorApi, floorSettings } from "~/lib/floor.server"
import { readCustomerToken, readOrderIds } from "./cookies.server"

const notHere = () => new Response(null, { status: 404 })

/** The order's own token where this browser placed or looked the order up, else the customer's. */
export const orderKeys = async (
  request: Request,
  orderId: string
): Promise<Record<string, string>> => {
  if ((await readOrderIds(request)).includes(orderId)) {
    const { contract } = await (await floorApi()).call(readOrder, { params: { id: orderId } })
    if (contract) return { [CONTRACT_TOKEN_HEADER]: contract.token }
  }
  const token = await readCustomerToken(request)
  if (!token) throw notHere()
  return { authorization: `Bearer ${token}` }
}

export const orNotHere = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (error) {
    throw error instanceof ApiError ? notHere() : error
  }
}

/** @throws Response 404 for anyone but the buyer */
export const openContract = async (request: Request, order_id: string): Promise<StoreContract> => {
  const headers = await orNotHere(orderKeys(request, order_id))
  const api = await floorApi()
  const { contract } = await orNotHere(api.call(readContract, { params: { order_id }, headers }))
  return contract
}

const PDF_TIMEOUT_MS = 15_000

/**
 * The contract's PDF as the API streams it.
 *
 * @throws Response 404 for anyone but the buyer, 503 when the API is down
 */
export const openContractFile = async (request: Request, order_id: string): Promise<Response> => {
  const keys = await orNotHere(orderKeys(request, order_id))
  const { publishable_key } = await floorSettings()
  const base = process.env.API_URL ?? "http://localhost:9000"
  const answer = await fetch(base + buildUrl(readContractPdf.path, { params: { order_id } }), {
    headers: { "x-publishable-api-key": publishable_key, ...keys },
    signal: AbortSignal.timeout(PDF_TIMEOUT_MS),
  }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok) throw notHere()
  return answer
}
