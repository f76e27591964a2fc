import {
  acceptOrder,
  acceptReturn,
  ApiError,
  handOverOrder,
  prepareOrder,
  refuseOrder,
  refuseReturn,
  stateDelivered,
  stateFailed,
  stateGoodsBack,
  stateRefund,
  stateReturned,
  stateReturning,
  type ApiClient,
} from "@ocop/contracts"
import { FAILURE_REASONS, HAND_OVER_WAYS, REFUSAL_REASONS } from "@ocop/rules"
import { textOf } from "~/features/checkout/form-result"
import { refusalText } from "./parcel-words"

/** One of the choices, or none: the API says what is missing. */
const oneOf = <Choice extends string>(choices: readonly Choice[], typed: string): Choice =>
  choices.find((choice) => choice === typed) ?? ("" as Choice)

/** "120.000" is typed as often as 120000. */
const amountOf = (typed: string): number => Number(typed.replace(/[.\s₫đ]/g, "") || Number.NaN)

type Act = (api: ApiClient, id: string, form: FormData) => Promise<unknown>

const version = (form: FormData) => ({ version: Number(form.get("version")) || undefined })

const MOVES: Record<string, Act> = {
  accepted: (api, id, form) => api.call(acceptOrder, { params: { id }, body: version(form) }),
  preparing: (api, id, form) => api.call(prepareOrder, { params: { id }, body: version(form) }),
  delivered: (api, id, form) => api.call(stateDelivered, { params: { id }, body: version(form) }),
  returning: (api, id, form) => api.call(stateReturning, { params: { id }, body: version(form) }),
  refused: (api, id, form) => {
    const reason = oneOf(REFUSAL_REASONS, textOf(form, "reason"))
    const body = { ...version(form), reason, note: textOf(form, "note", 600) }
    return api.call(refuseOrder, { params: { id }, body })
  },
  failed: (api, id, form) => {
    const reason = oneOf(FAILURE_REASONS, textOf(form, "reason"))
    const body = { ...version(form), reason, note: textOf(form, "note", 600) }
    return api.call(stateFailed, { params: { id }, body })
  },
  handed_over: (api, id, form) => {
    const way = oneOf(HAND_OVER_WAYS, textOf(form, "way"))
    const carrier = textOf(form, "carrier", 200)
    const tracking_code = textOf(form, "tracking_code", 200)
    const body = { ...version(form), way, carrier, tracking_code }
    return api.call(handOverOrder, { params: { id }, body })
  },
  returned: (api, id, form) => {
    const body = { ...version(form), restock: form.has("restock") }
    return api.call(stateReturned, { params: { id }, body })
  },
}

const paramsOf = (id: string, form: FormData) => ({ id, return_id: textOf(form, "return_id", 60) })

const RETURNS: Record<string, Act> = {
  return_accepted: (api, id, form) =>
    api.call(acceptReturn, {
      params: paramsOf(id, form),
      body: { note: textOf(form, "note", 2100) },
    }),
  return_refused: (api, id, form) =>
    api.call(refuseReturn, {
      params: paramsOf(id, form),
      body: { reason: textOf(form, "note", 2100) },
    }),
  return_goods_back: (api, id, form) =>
    api.call(stateGoodsBack, {
      params: paramsOf(id, form),
      body: { restock: form.has("restock") },
    }),
  return_refunded: (api, id, form) => {
    const amount = amountOf(textOf(form, "amount", 30))
    const body = { amount, way: textOf(form, "way"), refunded_on: textOf(form, "refunded_on", 20) }
    return api.call(stateRefund, { params: paramsOf(id, form), body })
  },
}

/**
 * Does what a button or form of the page asks for; null when it was done, else what to say.
 *
 * @throws Response 404 for an order of another producer
 */
export const actOnWork = async (
  api: ApiClient,
  id: string,
  form: FormData
): Promise<{ status: number; text: string } | null> => {
  const intent = textOf(form, "intent", 40)
  const act = MOVES[intent] ?? RETURNS[intent]
  if (!act) throw new Response(null, { status: 400 })
  try {
    await act(api, id, form)
    return null
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    return { status: error.status, text: refusalText(error.code) }
  }
}
