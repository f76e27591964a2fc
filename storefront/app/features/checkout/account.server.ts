import {
  ApiError,
  CONSENT_PURPOSES,
  CONSENT_VERSION,
  giveConsent,
  openPhoneAccount,
  type OcopErrorCode,
} from "@ocop/contracts"
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

/** Without a token: the account is closed for a while, or (null) the pair is wrong or taken. */
export type Opened = { token: string } | { token: null; code: OcopErrorCode | null }

export const openSession = async (input: AccountInput): Promise<Opened> => {
  try {
    return { token: await (input.kind === "register" ? register(input) : enter(input)) }
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500)
      return { token: null, code: error.status === 429 ? error.code : null }
    throw error
  }
}

// Medusa calls the name of an account its e-mail, whatever it is
const credentials = ({ account, password }: AccountInput) => ({ email: account, password })

const enter = async (input: AccountInput): Promise<string> =>
  (await (await floorApi()).call(signIn, { body: credentials(input) })).token

const open = async (token: string, { account, full_name }: AccountInput): Promise<void> => {
  const api = await floorApi(token)
  if (account.includes("@"))
    await api.call(createCustomer, { body: { email: account, first_name: full_name } })
  else await api.call(openPhoneAccount, { body: { full_name } })
}

/** The first token may only create the customer; the one after signing in acts as the customer. */
const register = async (input: AccountInput): Promise<string> => {
  const api = await floorApi()
  const { token } = await api.call(registerIdentity, { body: credentials(input) })
  await open(token, input)
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
