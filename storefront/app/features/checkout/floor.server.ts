import {
  createApiClient,
  readSettings,
  type ApiClient,
  type FloorSettingsResponse,
} from "@ocop/contracts"

const baseUrl = (): string => process.env.API_URL ?? "http://localhost:9000"

/** Settings change with a deployment at most; a minute keeps a new key from waiting long. */
const SETTINGS_FRESH_MS = 60_000

let kept: { settings: FloorSettingsResponse; until: number } | null = null

export const floorSettings = async (): Promise<FloorSettingsResponse> => {
  if (kept && kept.until > Date.now()) return kept.settings
  const settings = await createApiClient({ baseUrl: baseUrl() }).call(readSettings)
  kept = { settings, until: Date.now() + SETTINGS_FRESH_MS }
  return settings
}

/** The API as this shop, and as this customer when there is a token. */
export const floorApi = async (token: string | null = null): Promise<ApiClient> => {
  const { publishable_key } = await floorSettings()
  return createApiClient({
    baseUrl: baseUrl(),
    headers: {
      "x-publishable-api-key": publishable_key,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  })
}
