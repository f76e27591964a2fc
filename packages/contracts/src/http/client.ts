import { buildUrl, type Endpoint } from "./endpoint"
import { isOcopErrorCode, type OcopErrorCode } from "../errors/codes"

/** A refusal by the API: HTTP status, stable code when it sent one, English sentence for the log. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: OcopErrorCode | null,
    message: string,
    /** Whatever else the body held, such as the report of a refused import. */
    readonly body: unknown = null
  ) {
    super(message)
    this.name = "ApiError"
  }
}

export interface ClientOptions {
  baseUrl: string
  headers?: Record<string, string>
  fetch?: typeof fetch
  /** Milliseconds after which a call is given up; 15,000 unless told. */
  timeoutMs?: number
}

/** In brackets, so that a body of several shapes stays one body. */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [key in Name]?: undefined }
  : { [key in Name]: Value }

export type CallOptions<Query, Body> = {
  params?: Record<string, string>
  headers?: Record<string, string>
  signal?: AbortSignal
} & (Query extends undefined ? { query?: undefined } : { query?: Query }) &
  Part<"body", Body>

export interface ApiClient {
  /** @throws ApiError for every answer that is not 2xx, and with status 0 when no answer came. */
  call<Query, Body, Response>(
    endpoint: Endpoint<Query, Body, Response>,
    options?: CallOptions<Query, Body>
  ): Promise<Response>
}

const refusalOf = (status: number, body: unknown): ApiError => {
  const { code, message } = (body ?? {}) as { code?: unknown; message?: unknown }
  return new ApiError(
    status,
    isOcopErrorCode(code) ? code : null,
    typeof message === "string" ? message : `The API answered ${status}`,
    body
  )
}

const parseJson = (text: string): unknown => {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return null
  }
}

export const createApiClient = (client: ClientOptions): ApiClient => ({
  async call(endpoint, options) {
    const send = client.fetch ?? fetch
    const timeout = AbortSignal.timeout(client.timeoutMs ?? 15_000)
    const url =
      client.baseUrl +
      buildUrl(endpoint.path, {
        params: options?.params,
        query: options?.query ?? {},
      })
    const hasBody = options?.body !== undefined
    const response = await send(url, {
      method: endpoint.method,
      signal: options?.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      headers: {
        accept: "application/json",
        ...(hasBody ? { "content-type": "application/json" } : {}),
        ...client.headers,
        ...options?.headers,
      },
      body: hasBody ? JSON.stringify(options.body) : undefined,
    }).catch((cause: unknown) => {
      throw new ApiError(0, null, `No answer from the API: ${String(cause)}`)
    })
    const body = parseJson(await response.text())
    if (!response.ok) throw refusalOf(response.status, body)
    return body as never
  },
})
