import { ApiError, CONSENT_PURPOSES, CONSENT_VERSION, giveConsent } from "@ocop/contracts"
import { getLocale } from "~/paraglide/runtime"
import type { AccountInput } from "./account-form"
import { floorApi } from "~/lib/floor.server"
import {
  createCustomer,
  readCustomer,
  registerIdentity,
  signIn,
  type Customer,
} from "./stock-endpoints"

/** A token of the customer; null when e-mail and password do not belong together, or are taken. */
export const openSession = async (input: AccountInput): Promise<string | null> => {
  try {
    return await (input.kind === "register" ? register(input) : enter(input))
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null
    throw error
  }
}

const enter = async ({ email, password }: AccountInput): Promise<string> =>
  (await (await floorApi()).call(signIn, { body: { email, password } })).token

/** The first token may only create the customer; the one after signing in acts as the customer. */
const register = async (input: AccountInput): Promise<string> => {
  const { email, password, full_name } = input
  const { token } = await (await floorApi()).call(registerIdentity, { body: { email, password } })
  await (await floorApi(token)).call(createCustomer, { body: { email, first_name: full_name } })
  const session = await enter(input)
  await giveConsents(session, input)
  return session
}

/** Only what was ticked is written down: a box left alone is no answer. */
const giveConsents = async (session: string, { consents }: AccountInput): Promise<void> => {
  const api = await floorApi(session)
  for (const purpose of CONSENT_PURPOSES.filter((one) => consents[one]))
    await api.call(giveConsent, {
      body: { purpose, given: true, version: CONSENT_VERSION, language: getLocale() },
    })
}

/** Null for a guest, and for a session that has run out. */
export const findCustomer = async (token: string | null): Promise<Customer | null> => {
  if (!token) return null
  try {
    return (await (await floorApi(token)).call(readCustomer)).customer
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}
