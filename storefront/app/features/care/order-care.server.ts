import {
  addToComplaint,
  askAboutOrder,
  closeComplaint,
  complain,
  escalateComplaint,
  listOrderComplaints,
  readOrderQuestion,
} from "@ocop/contracts"
import { COMPLAINT_SUBJECTS } from "@ocop/rules"
import { orderKeys, orNotHere } from "~/features/checkout/contract.server"
import { textOf } from "~/features/checkout/form-result"
import { photosOf } from "~/features/parcel/own-parcel.server"
import { floorApi } from "~/lib/floor.server"
import { typedText } from "./form-answer.server"

/** The API as whoever the order is of: its customer, or the browser that placed or found it. */
const openOrder = async (request: Request, id: string) => ({
  api: await floorApi(),
  call: { params: { id }, headers: await orNotHere(orderKeys(request, id)) },
})

/** @throws Response 404 for anyone but the buyer */
export const openOrderQuestion = async (request: Request, id: string) => {
  const { api, call } = await openOrder(request, id)
  return orNotHere(api.call(readOrderQuestion, call))
}

export const askOfOrder = async (request: Request, id: string, form: FormData) => {
  const { api, call } = await openOrder(request, id)
  return api.call(askAboutOrder, { ...call, body: { text: typedText(form) } })
}

/** @throws Response 404 for anyone but the buyer */
export const openOrderComplaints = async (request: Request, id: string) => {
  const { api, call } = await openOrder(request, id)
  return orNotHere(api.call(listOrderComplaints, call))
}

const SAID = { add: addToComplaint, escalate: escalateComplaint } as const

/** Does what a form of the page asks for. @throws ApiError for a refusal */
export const actOnComplaints = async (request: Request, id: string, form: FormData) => {
  const { api, call } = await openOrder(request, id)
  const intent = textOf(form, "intent")
  const text = typedText(form)
  if (intent === "complain") {
    const typed = textOf(form, "subject")
    // none of the choices: the API says what is missing
    const subject = COMPLAINT_SUBJECTS.find((one) => one === typed) ?? ("" as "other")
    const is_priority = form.get("is_priority") === "yes"
    const body = { subject, text, is_priority, photos: await photosOf(form) }
    return api.call(complain, { ...call, body })
  }
  const params = { id, complaint_id: textOf(form, "complaint_id", 60) }
  if (intent === "close") return api.call(closeComplaint, { ...call, params, body: {} })
  if (intent === "add" || intent === "escalate")
    return api.call(SAID[intent], { ...call, params, body: { text } })
  throw new Response(null, { status: 400 })
}
