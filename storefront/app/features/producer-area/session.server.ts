import {
  ApiError,
  createMemberAccount,
  PRODUCER_HEADER,
  readMe,
  registerMember,
  renewMemberToken,
  signInMember,
  type ApiClient,
  type OcopErrorCode,
  type ProducerMeResponse,
  type ServedProducer,
} from "@ocop/contracts"
import { createCookie, redirect } from "react-router"
import { floorApi } from "~/lib/floor.server"
import { getLocale } from "~/paraglide/runtime"
import { areaPaths } from "./area-paths"
import type { DoorInput } from "./door-form"

const DAY = 24 * 60 * 60

const options = { httpOnly: true, sameSite: "lax" as const, path: "/", maxAge: DAY }
const memberCookie = createCookie("ocop_member", options)
const chosenCookie = createCookie("ocop_chosen_producer", { ...options, maxAge: 30 * DAY })

const secure = (request: Request) => ({ secure: new URL(request.url).protocol === "https:" })

const read = async (
  cookie: typeof memberCookie,
  request: Request,
  shape: RegExp
): Promise<string | null> => {
  const value: unknown = await cookie.parse(request.headers.get("cookie")).catch(() => null)
  return typeof value === "string" && shape.test(value) ? value : null
}

const readToken = (request: Request) => read(memberCookie, request, /^[\w.-]{1,2000}$/)

export const keepToken = (request: Request, token: string) =>
  memberCookie.serialize(token, secure(request))
export const forgetToken = () => memberCookie.serialize("", { maxAge: 0 })
export const keepChosen = (request: Request, producerId: string) =>
  chosenCookie.serialize(producerId, secure(request))

export interface Session {
  api: ApiClient
  me: ProducerMeResponse
  token: string
  /** The producer the member works for now; null while it serves none. */
  producer: ServedProducer | null
}

/** The chosen one, as long as the member serves it; else the first. */
const chosenOf = async (request: Request, { producers }: ProducerMeResponse) => {
  const chosen = await read(chosenCookie, request, /^\w{1,60}$/)
  return producers.find(({ id }) => id === chosen) ?? producers[0] ?? null
}

/** Null for a visitor, and for a session that has run out. */
export const findSession = async (request: Request): Promise<Session | null> => {
  const token = await readToken(request)
  if (!token) return null
  try {
    const api = await floorApi(token)
    const me = await api.call(readMe)
    return { api, me, token, producer: await chosenOf(request, me) }
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/** @throws Response redirect to signing in */
export const openSession = async (request: Request): Promise<Session> => {
  const session = await findSession(request)
  if (!session) throw redirect(areaPaths.home(), { status: 303 })
  return session
}

/**
 * The API as the member, for the producer it works for now: what pages of orders, listings and
 * statements begin with.
 *
 * @throws Response redirect to the area's home without a session or a producer
 */
export const openProducer = async (
  request: Request
): Promise<Session & { producer: ServedProducer }> => {
  const session = await openSession(request)
  const { producer, token } = session
  if (!producer) throw redirect(areaPaths.home(), { status: 303 })
  const api = await floorApi(token, { [PRODUCER_HEADER]: producer.id })
  return { ...session, api, producer }
}

/** A first token may only make the member; the one after it acts as the member. */
const becomeMember = async (token: string, name: string): Promise<string> => {
  const api = await floorApi(token)
  await api.call(registerMember, { body: { name, language: getLocale() } })
  return (await api.call(renewMemberToken)).token
}

/** A token of the member; null when account and password do not belong together, or are taken. */
export const tryDoor = async ({ kind, account, password, name }: DoorInput) => {
  const door = kind === "register" ? createMemberAccount : signInMember
  try {
    const { token } = await (await floorApi()).call(door, { body: { email: account, password } })
    // a buyer who signs in here for the first time is nobody's member yet
    return (await isMember(token)) ? token : await becomeMember(token, name || account)
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null
    throw error
  }
}

const isMember = async (token: string): Promise<boolean> => {
  try {
    await (await floorApi(token)).call(readMe)
    return true
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return false
    throw error
  }
}

/** What the API refused, as a status and a code; anything else is thrown on. */
export const refusalOf = (error: unknown): { status: number; code: OcopErrorCode } => {
  if (!(error instanceof ApiError)) throw error
  return { status: error.status, code: error.code ?? "service.unavailable" }
}

/** @throws Response 404 for a thing of somebody else's, alike for none */
export const ownOr404 = async <Thing>(thing: Promise<Thing>): Promise<Thing> => {
  try {
    return await thing
  } catch (error) {
    const isMissing = error instanceof ApiError && error.status === 404
    throw isMissing ? new Response(null, { status: 404 }) : error
  }
}

const isShutOut = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 401 || error.code === "producer.not_found")

/**
 * An answer for a member; a session that has run out, or a producer the member serves no more, leads
 * to where members sign in.
 */
export const orSignIn = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (error) {
    throw isShutOut(error) ? redirect(areaPaths.home(), { status: 303 }) : error
  }
}
