import { expect, type APIRequestContext } from "@playwright/test"
import { api } from "./console"

interface Role {
  id: string
}

/** The floor's staff account at work for one commune; what it was given is to be handed back. */
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
  const roles: Role[] = []

  const take = async (role: string, commune: string | null) => {
    const data = { user_id: user.id, role, commune_code: commune, reason: "Chạy thử." }
    const answer = await request.post(api("/admin/ocop/staff-roles"), { headers, data })
    // a role it has already is not ours to hand back
    if (answer.ok()) roles.unshift(((await answer.json()) as { role: Role }).role)
  }

  await take("provincial_office", null)
  await take("commune_officer", commune_code)
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
      for (const { id } of roles) {
        const data = { reason: "Xong." }
        await request.post(api(`/admin/ocop/staff-roles/${id}/remove`), { headers, data })
      }
    },
  }
}
