import {
  ApiError,
  createApiClient,
  readSettings,
  type ApiClient,
  type FloorSettingsResponse,
} from "@ocop/contracts"
import { keptAnswer } from "./kept-answers.server"

const baseUrl = (): string => process.env.API_URL ?? "http://localhost:9000"

/** A page without its facts by then says so instead of leaving the buyer to wait. */
const timeoutMs = (): number => Number(process.env.API_TIMEOUT_MS ?? 15_000)

/** Settings change with a deployment at most; a minute keeps a new key from waiting long. */
const SETTINGS_FRESH_MS = 60_000

let kept: { settings: FloorSettingsResponse; until: number } | null = null

const isOutage = (error: unknown): error is ApiError =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500)

/** A page cannot be made without the API: it says so instead of showing an accident. */
const unavailable = (error: ApiError): Response => {
  console.error(`API ${error.status}: ${error.message}`)
  return new Response(null, { status: 503 })
}

const clientFor = (headers: Record<string, string>): ApiClient => {
  const client = createApiClient({ baseUrl: baseUrl(), headers, timeoutMs: timeoutMs() })
  return {
    call: (endpoint, options) =>
      client.call(endpoint, options).catch((error: unknown) => {
        throw isOutage(error) ? unavailable(error) : error
      }),
  }
}

/** What anybody may ask and gets the same answer to, as long as nothing has changed. */
const FOR_ALL =
  /^\/store\/ocop\/(?:products|producers|communes|former-communes|districts|provinces|register|criteria)\b/

const keeping = (client: ApiClient): ApiClient => ({
  call: (endpoint, options) => {
    const ask = () => client.call(endpoint, options)
    if (endpoint.method !== "GET" || !FOR_ALL.test(endpoint.path)) return ask()
    return keptAnswer([endpoint.path, options?.params, options?.query], ask)
  },
})

/** @throws Response 503 when the API does not answer and never has */
export const floorSettings = async (): Promise<FloorSettingsResponse> => {
  if (kept && kept.until > Date.now()) return kept.settings
  try {
    const settings = await clientFor({}).call(readSettings)
    kept = { settings, until: Date.now() + SETTINGS_FRESH_MS }
  } catch (error) {
    if (!kept) throw error
  }
  return kept.settings
}

/**
 * The API as this shop, and as this customer when there is a token. Its calls throw ApiError for a
 * refusal, and a Response 503 when the API is down or fails.
 */
export const floorApi = async (
  token: string | null = null,
  headers: Record<string, string> = {}
): Promise<ApiClient> => {
  const { publishable_key } = await floorSettings()
  const key = { ...headers, "x-publishable-api-key": publishable_key }
  return token ? clientFor({ ...key, authorization: `Bearer ${token}` }) : keeping(clientFor(key))
}
