import type { MedusaContainer } from "@medusajs/framework/types"
import { addMembershipWorkflow, registerMemberWorkflow } from "@ocop/marketplace/workflows"
import { ensureIdentity, type Credentials } from "../accounts"
import { findOne } from "../commerce/find-or-create"

/** Producers of the register that the demonstration gives an owner. */
const OWNED = [
  "HTX Nông nghiệp và dược liệu Tây Giang",
  "Cơ sở sản xuất nước mắm Duy Trinh",
  "HTX Nông nghiệp xanh Duy Oanh",
]

/** The first owner's address, then the same with a number before the `@`. */
const accountOf = ({ email, password }: Credentials, place: number): Credentials => ({
  email: place ? email.replace("@", `${place + 1}@`) : email,
  password,
})

const own = async (container: MedusaContainer, producer_id: string, account: Credentials) => {
  const { id: auth_identity_id } = await ensureIdentity(container, account)
  const name = "Chủ cơ sở (minh họa)"
  const { result } = await registerMemberWorkflow(container).run({
    input: { auth_identity_id, name },
  })
  const served = { member_id: result.id, producer_id, role: "owner" as const }
  const membership = { ...served, acting_for: null, consent_note: null }
  await addMembershipWorkflow(container).run({ input: { membership, actor_id: "system" } })
}

/** One owner for each of a few producers; an account that is there already keeps its password. */
export const addOwners = async (
  container: MedusaContainer,
  first: Credentials
): Promise<string> => {
  let made = 0
  for (const [place, name] of OWNED.entries()) {
    const producer = await findOne(container, "ocop_producer", { name })
    if (!producer) continue
    await own(container, producer.id, accountOf(first, place))
    made++
  }
  return `${made} accounts`
}
