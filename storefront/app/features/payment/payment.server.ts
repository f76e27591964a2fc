import {
  ApiError,
  buildUrl,
  readPayment,
  readPaymentQr,
  stateTransfer,
  type StorePaymentResponse,
} from "@ocop/contracts"
import { orderKeys, orNotHere } from "~/features/checkout/contract.server"
import { floorApi, floorSettings } from "~/lib/floor.server"

/** @throws Response 404 for anyone but the buyer */
export const openPayment = async (request: Request, id: string): Promise<StorePaymentResponse> => {
  const headers = await orNotHere(orderKeys(request, id))
  return orNotHere((await floorApi()).call(readPayment, { params: { id }, headers }))
}

/** For pages that are whole without it: null when there is no payment to show, or no answer. */
export const findPayment = async (
  request: Request,
  id: string
): Promise<StorePaymentResponse | null> => {
  try {
    return await openPayment(request, id)
  } catch {
    return null
  }
}

/**
 * Passes on that the buyer has transferred. Said before counts as said.
 *
 * @throws ApiError with the code of a refusal; Response 404 for anyone but the buyer
 */
export const sayTransferred = async (request: Request, id: string, note: string): Promise<void> => {
  const headers = await orNotHere(orderKeys(request, id))
  try {
    await (await floorApi()).call(stateTransfer, { params: { id }, headers, body: { note } })
  } catch (error) {
    if (error instanceof ApiError && error.code === "payment.already_stated") return
    throw error
  }
}

const PICTURE_TIMEOUT_MS = 15_000

/** @throws Response 404 for anyone but the buyer and when nothing is to be transferred */
export const openPaymentPicture = async (request: Request, id: string): Promise<ArrayBuffer> => {
  const keys = await orNotHere(orderKeys(request, id))
  const { publishable_key } = await floorSettings()
  const base = process.env.API_URL ?? "http://localhost:9000"
  const answer = await fetch(base + buildUrl(readPaymentQr.path, { params: { id } }), {
    headers: { "x-publishable-api-key": publishable_key, ...keys },
    signal: AbortSignal.timeout(PICTURE_TIMEOUT_MS),
  }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok) throw new Response(null, { status: 404 })
  return answer.arrayBuffer()
}
