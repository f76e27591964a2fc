import {
  ApiError,
  producerCollectPayment,
  producerConfirmPayment,
  producerDisputePayment,
  producerFailCollection,
  producerReadPayment,
  producerStateDifference,
  producerStateRefund,
  type ApiClient,
  type ProducerPaymentResponse,
} from "@ocop/contracts"
import { textOf } from "../checkout/form-result"
import {
  actOf,
  amountTyped,
  typedStatement,
  type TypedStatement,
  type WorkAct,
} from "./work-statement"

/** Null for orders from before payments were recorded. */
export const findWorkPayment = async (
  api: ApiClient,
  id: string
): Promise<ProducerPaymentResponse | null> => {
  try {
    return await api.call(producerReadPayment, { params: { id } })
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

type Say = (api: ApiClient, id: string, typed: TypedStatement) => Promise<unknown>

const SAY: Record<WorkAct, Say> = {
  confirm: (api, id, { amount, transfer_code, note }) => {
    const body = { amount: amountTyped(amount), transfer_code, note }
    return api.call(producerConfirmPayment, { params: { id }, body })
  },
  state_difference: (api, id, { amount, note }) =>
    api.call(producerStateDifference, {
      params: { id },
      body: { amount: amountTyped(amount), note },
    }),
  dispute: (api, id, { note }) =>
    api.call(producerDisputePayment, { params: { id }, body: { note } }),
  collect: (api, id, { amount, note }) =>
    api.call(producerCollectPayment, {
      params: { id },
      body: { amount: amountTyped(amount), note },
    }),
  fail_collection: (api, id, { note }) =>
    api.call(producerFailCollection, { params: { id }, body: { note } }),
  refund: (api, id, { amount, note }) =>
    api.call(producerStateRefund, { params: { id }, body: { amount: amountTyped(amount), note } }),
}

/** Passes on what the producer says of the money; null when the form is about something else. */
export const sayOfPayment = async (
  api: ApiClient,
  id: string,
  form: FormData
): Promise<{ act: WorkAct; error: ApiError | null; typed: TypedStatement } | null> => {
  const act = actOf(textOf(form, "intent", 40))
  if (!act) return null
  const typed = typedStatement(form)
  try {
    await SAY[act](api, id, typed)
    return { act, error: null, typed }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    return { act, error, typed }
  }
}
