import { createApiClient } from "@ocop/contracts"

/** Written into the bundle by the dashboard's build; empty when the backend serves the dashboard. */
declare const __BACKEND_URL__: string | undefined

/** Where the backend is; empty when it serves the dashboard. */
export const backendUrl = (typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "").replace(
  /\/$/,
  ""
)

/** The dashboard signs in with a session cookie, which the browser sends only when asked to. */
const withSession: typeof fetch = (input, init) => fetch(input, { ...init, credentials: "include" })

export const api = createApiClient({ baseUrl: backendUrl, fetch: withSession })

/** Sending twenty megabytes takes longer than any ordinary call may. */
export const patientApi = createApiClient({
  baseUrl: backendUrl,
  fetch: withSession,
  timeoutMs: 600_000,
})

/** Everything read through these files is forgotten together after a write: the parts depend on each other. */
export const OCOP_KEY = "ocop"
