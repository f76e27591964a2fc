import {
  ApiError,
  cancelOrder,
  disputeReturn,
  readOrder,
  readOwnOrder,
  readParcel,
  requestReturn,
  withdrawReturn,
  type ApiClient,
} from "@ocop/contracts"
import { BUYER_CANCEL_REASONS, RETURN_REASONS } from "@ocop/rules"
import { readCustomerToken, readOrderIds } from "~/features/checkout/cookies.server"
import { textOf } from "~/features/checkout/form-result"
import { floorApi } from "~/lib/floor.server"

const notHere = () => new Response(null, { status: 404 })

const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && [401, 404].includes(error.status)

const mayBe = async <Thing>(answer: Promise<Thing>): Promise<Thing | null> => {
  try {
    return await answer
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}

const asCustomer = async (request: Request, id: string) => {
  const token = await readCustomerToken(request)
  if (!token) return null
  const api = await floorApi(token)
  const found = await mayBe(api.call(readOwnOrder, { params: { id } }))
  return found && { api, order: found.order, isGuest: false }
}

const asGuest = async (request: Request, id: string) => {
  if (!(await readOrderIds(request)).includes(id)) return null
  const api = await floorApi()
  const found = await mayBe(api.call(readOrder, { params: { id } }))
  return found && { api, order: found.order, isGuest: true }
}

/**
 * An order and its parcel for its customer, or for the browser that placed or found it.
 *
 * @throws Response 404 for anybody else
 */
export const openOwnParcel = async (request: Request, id: string) => {
  const opened = (await asCustomer(request, id)) ?? (await asGuest(request, id))
  if (!opened) throw notHere()
  const { parcel } = await opened.api.call(readParcel, { params: { id } })
  return { ...opened, parcel }
}

/** Photos chosen in a form, as the API takes them. */
export const photosOf = (form: FormData) =>
  Promise.all(
    form
      .getAll("photos")
      .filter((file): file is File => file instanceof File && file.size > 0)
      .map(async (file) => ({
        content: Buffer.from(await file.arrayBuffer()).toString("base64"),
      }))
  )

/** One of the choices, or none: the API says what is missing. */
const oneOf = <Choice extends string>(choices: readonly Choice[], typed: string): Choice =>
  choices.find((choice) => choice === typed) ?? ("" as Choice)

/** Does what a form of the page asks for. @throws ApiError for a refusal */
export const actOnParcel = async (api: ApiClient, id: string, form: FormData): Promise<void> => {
  const phone = textOf(form, "phone", 30) || null
  const params = { id, return_id: textOf(form, "return_id", 60) }
  switch (form.get("intent")) {
    case "cancel": {
      const reason = oneOf(BUYER_CANCEL_REASONS, textOf(form, "reason"))
      const body = { phone, reason, note: textOf(form, "note", 600) }
      return void (await api.call(cancelOrder, { params: { id }, body }))
    }
    case "return": {
      const reason = oneOf(RETURN_REASONS, textOf(form, "reason"))
      const description = textOf(form, "description", 2100)
      const body = { phone, reason, description, photos: await photosOf(form) }
      return void (await api.call(requestReturn, { params: { id }, body }))
    }
    case "withdraw":
      return void (await api.call(withdrawReturn, { params, body: { phone } }))
    case "dispute": {
      const body = { phone, reason: textOf(form, "reason", 2100) }
      return void (await api.call(disputeReturn, { params, body }))
    }
    default:
      throw new Response(null, { status: 400 })
  }
}
