import type { AxiosInstance } from "axios"

export interface Answer {
  status: number
  // whatever the route answered; each test narrows it by what it expects
  data: any
  headers?: Record<string, string>
}

type Headers = Record<string, string>

/** Calls that answer refusals instead of throwing them. */
export const clientOf = (api: AxiosInstance, headers: Headers = {}) => {
  const options = { headers, validateStatus: () => true }
  return {
    get: (url: string): Promise<Answer> => api.get(url, options),
    put: (url: string, body: unknown = {}): Promise<Answer> => api.put(url, body, options),
    post: (url: string, body: unknown = {}, more: Headers = {}): Promise<Answer> =>
      api.post(url, body, { ...options, headers: { ...headers, ...more } }),
  }
}

export const refusedWith = ({ status, data }: Answer) => ({ status, code: data?.code })
