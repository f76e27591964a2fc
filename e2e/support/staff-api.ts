import type { APIRequestContext } from "@playwright/test"
import { api } from "./console"

const EMAIL = process.env.OCOP_STAFF_EMAIL ?? ""
const PASSWORD = process.env.OCOP_STAFF_PASSWORD ?? ""

/** Staff's own calls of the API, for what a test needs to stand and is not about. */
export const staffApi = async (request: APIRequestContext) => {
  const login = await request.post(api("/auth/user/emailpass"), {
    data: { email: EMAIL, password: PASSWORD },
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  return {
    post: (path: string, data: object) => request.post(api(path), { headers, data }),
    get: (path: string) => request.get(api(path), { headers }),
  }
}
