import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addMembershipWorkflow,
  registerMemberWorkflow,
  saveBankAccountWorkflow,
  savePickUpWorkflow,
} from "@ocop/marketplace/workflows"
import { ensureIdentity, type Credentials } from "../accounts"
import { findOne } from "../commerce/find-or-create"

/** Producers of the register that the demonstration gives an owner. */
const OWNED = [
  "HTX Nông nghiệp và dược liệu Tây Giang",
  "Cơ sở sản xuất nước mắm Duy Trinh",
  "HTX Nông nghiệp xanh Duy Oanh",
]

/** Accounts that no bank has given out; the third producer takes cash alone. */
const BANK_ACCOUNTS = [
  { bin: "970405", account_number: "0000000000001", account_holder: "TAI KHOAN MINH HOA 1" },
  { bin: "970436", account_number: "0000000000002", account_holder: "TAI KHOAN MINH HOA 2" },
]

/** Place in `OWNED` of the producer whose goods may be fetched. */
const FETCHED = 2
const PICK_UP = {
  name: "Kho của hợp tác xã (minh họa)",
  address: "Địa chỉ minh họa",
  hours: "7:30–11:00 và 13:30–17:00, thứ hai đến thứ bảy",
}

/** The first owner's address, then the same with a number before the `@`. */
const accountOf = ({ email, password }: Credentials, place: number): Credentials => ({
  email: place ? email.replace("@", `${place + 1}@`) : email,
  password,
})

interface Owned {
  id: string
  commune_code: string | null
}

const FIELDS: (keyof Owned)[] = ["id", "commune_code"]

/** How the producer is paid and where its goods are fetched, as its owner would enter it. */
const setUp = async (container: MedusaContainer, { id, commune_code }: Owned, place: number) => {
  const by = { producer_id: id, actor_id: "system" }
  const account = BANK_ACCOUNTS[place]
  if (account) await saveBankAccountWorkflow(container).run({ input: { ...account, ...by } })
  if (place !== FETCHED || !commune_code) return
  const pickUp = { ...PICK_UP, commune_code }
  await savePickUpWorkflow(container).run({ input: { ...by, place: pickUp } })
}

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
    const producer = await findOne<Owned>(container, "ocop_producer", { name }, FIELDS)
    if (!producer) continue
    await own(container, producer.id, accountOf(first, place))
    await setUp(container, producer, place)
    made++
  }
  return `${made} accounts`
}
