import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addMembershipWorkflow, registerMemberWorkflow } from "@ocop/marketplace/workflows"
import type { MemberRole } from "@ocop/rules"
import { clientOf } from "./client"

const PASSWORD = "mat-khau-thu-nghiem"

interface Poster {
  post(url: string, body: unknown): Promise<{ data: { token: string } }>
}

export interface NewMember {
  /** E-mail or phone. */
  account?: string
  name?: string
  /** Producers the member serves, and as what. */
  serves?: { producerId: string; role?: MemberRole; acting_for?: string; consent_note?: string }[]
}

/** A member that serves those producers, and its token; `for` are the headers of one of them. */
export const signInMember = async (
  container: MedusaContainer,
  api: Poster,
  { account = "chu-htx@example.vn", name = "Alăng Thị Mơ", serves = [] }: NewMember = {}
) => {
  const credentials = { email: account, password: PASSWORD }
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: credentials })
  const auth_identity_id = authIdentity?.id as string
  const { result } = await registerMemberWorkflow(container).run({
    input: { auth_identity_id, name },
  })
  for (const { producerId, role = "owner", acting_for = null, consent_note = null } of serves) {
    const membership = {
      member_id: result.id,
      producer_id: producerId,
      role,
      acting_for,
      consent_note,
    }
    await addMembershipWorkflow(container).run({ input: { membership, actor_id: "system" } })
  }
  const { data } = await api.post("/auth/producer_member/emailpass", credentials)
  const headers = { authorization: `Bearer ${data.token}` }
  return {
    memberId: result.id,
    headers,
    for: (producerId: string) => ({ ...headers, "x-ocop-producer": producerId }),
  }
}

/** A member of one producer as a client of the API, speaking for that producer. */
export const clientOfMember = async (
  container: MedusaContainer,
  api: Poster,
  { producerId, account, role }: { producerId: string; account: string; role: MemberRole }
) => {
  const member = await signInMember(container, api, { account, serves: [{ producerId, role }] })
  return { id: member.memberId, client: clientOf(api as never, member.for(producerId)) }
}
