import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows"
import { findOne } from "./commerce/find-or-create"

const PROVIDER = "emailpass"

export interface Credentials {
  email: string
  password: string
}

/** The trail writes the last name first. */
interface StaffName {
  first_name: string
  last_name: string
}

type Actor = "user" | "customer"

/** The account's way in: as an earlier run left it, or new with this password. */
export const ensureIdentity = async (
  container: MedusaContainer,
  { email, password }: Credentials
) => {
  const auth = container.resolve(Modules.AUTH)
  const filters = { entity_id: email, provider: PROVIDER }
  const [known] = await auth.listProviderIdentities(filters, { relations: ["auth_identity"] })
  if (known?.auth_identity_id) return auth.retrieveAuthIdentity(known.auth_identity_id)
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
  if (!authIdentity) throw new Error(`No account for ${email}: ${error ?? "unknown reason"}`)
  return authIdentity
}

const create = async (
  container: MedusaContainer,
  actor: Actor,
  authIdentityId: string,
  email: string,
  name: StaffName
): Promise<void> => {
  if (actor === "user") {
    const userData = { email, ...name }
    await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData } })
    return
  }
  const customerData = { email, first_name: "Khách hàng", last_name: "Minh họa" }
  await createCustomerAccountWorkflow(container).run({ input: { authIdentityId, customerData } })
}

/** An account of staff or of a buyer; one that is there already keeps its password. */
export const ensureAccount = async (
  container: MedusaContainer,
  actor: Actor,
  credentials: Credentials,
  name: StaffName = { first_name: "Cán bộ", last_name: "Sàn OCOP" }
): Promise<void> => {
  const identity = await ensureIdentity(container, credentials)
  if (identity.app_metadata?.[`${actor}_id`]) return
  const account = actor === "user" ? {} : { has_account: true }
  const known = await findOne(container, actor, { email: credentials.email, ...account })
  if (!known) return create(container, actor, identity.id, credentials.email, name)
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: identity.id, actorType: actor, value: known.id },
  })
}
