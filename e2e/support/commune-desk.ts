import { expect, type APIRequestContext } from "@playwright/test"
import { api } from "./console"

/** The floor's first staff account at work for one commune, until it hands that back. */
export const openCommuneDesk = async (request: APIRequestContext, commune_code: string) => {
  const account = {
    email: process.env.OCOP_STAFF_EMAIL ?? "",
    password: process.env.OCOP_STAFF_PASSWORD ?? "",
  }
  const signedIn = await request.post(api("/auth/user/emailpass"), { data: account })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  const me = await request.get(api("/admin/users/me"), { headers })
  const { user } = (await me.json()) as { user: { id: string } }
  // the first staff account is the provincial office, which gives roles
  const data = { user_id: user.id, role: "commune_officer", commune_code, reason: "Chạy thử." }
  const given = await request.post(api("/admin/ocop/staff-roles"), { headers, data })
  expect(given.status(), await given.text()).toBe(201)
  const { role } = (await given.json()) as { role: { id: string } }
  return {
    /** Sends a dossier back for a reason. */
    sendBack: async (id: string, reason: string): Promise<void> => {
      const read = await request.get(api(`/admin/ocop/dossiers/${id}`), { headers })
      const { dossier } = (await read.json()) as { dossier: { version: number } }
      const data = { move: "return", version: dossier.version, reason }
      const moved = await request.post(api(`/admin/ocop/dossiers/${id}/moves`), { headers, data })
      expect(moved.status(), await moved.text()).toBe(200)
    },
    close: async (): Promise<void> => {
      const address = api(`/admin/ocop/staff-roles/${role.id}/remove`)
      await request.post(address, { headers, data: { reason: "Xong." } })
    },
  }
}
