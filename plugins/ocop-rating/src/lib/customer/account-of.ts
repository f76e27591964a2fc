import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export interface Account {
  /** What signs in: an e-mail or a phone. */
  name: string
  customer_id: string | null
}

/** The account behind a session or a registration. */
export const accountOf = async (container: MedusaContainer, id: string): Promise<Account> => {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(id)
  const [door] = await auth.listProviderIdentities({ auth_identity_id: id, provider: "emailpass" })
  const customer = app_metadata?.customer_id
  return {
    name: door?.entity_id ?? "",
    customer_id: typeof customer === "string" ? customer : null,
  }
}

/** Lets the account sign in as that customer, member or whatever the key names; null unties it. */
export const tieAccount = async (
  container: MedusaContainer,
  id: string,
  key: "customer_id" | "producer_member_id",
  actor_id: string | null
): Promise<void> => {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(id)
  await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, [key]: actor_id } })
}
