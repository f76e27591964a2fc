import { get } from "../http/endpoint"

/** What a storefront must know before its first call. Nothing here is secret. */
export interface FloorSettingsResponse {
  publishable_key: string
  region_id: string
  currency_code: "vnd"
  /** True whenever the demonstration seed is loaded: the site must say so. */
  demo_data: boolean
  /** Calendar day in Vietnam by the server's clock. */
  today: string
}

export const readSettings = get<undefined, FloorSettingsResponse>("/ocop/settings")

/**
 * A stream of server-sent events: one `changed` after every commit that may change a public page,
 * with a tag of what changed and nothing else. Whoever keeps pages drops them then, and may not
 * trust them while the stream is not open.
 */
export const CHANGES_PATH = "/ocop/changes"
