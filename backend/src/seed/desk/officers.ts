import type { MedusaContainer } from "@medusajs/framework/types"
import { assignRoleWorkflow } from "@ocop/rating/workflows"
import type { CouncilDepartment, StaffRole } from "@ocop/rules"
import { ensureAccount, type Credentials } from "../accounts"
import { findOne } from "../commerce/find-or-create"

/** Producer of the demonstration whose dossiers and commune the officers have. */
export const DESK_PRODUCER = "HTX Nông nghiệp xanh Duy Oanh"

/** Every department the law names sends one member; the first one leads. */
export const COUNCIL: readonly { department: CouncilDepartment; name: string }[] = [
  { department: "provincial_committee", name: "UBND tỉnh" },
  { department: "agriculture_environment", name: "Sở Nông nghiệp và Môi trường" },
  { department: "industry_trade", name: "Sở Công Thương" },
  { department: "health", name: "Sở Y tế" },
  { department: "science_technology", name: "Sở Khoa học và Công nghệ" },
  { department: "culture_sports_tourism", name: "Sở Văn hóa, Thể thao và Du lịch" },
  { department: "ocop_office", name: "Văn phòng OCOP" },
]

interface Officer {
  /** Part of the address before the `@`, after the first staff account's; empty for that one. */
  suffix: string
  name: string
  role: StaffRole
}

const OFFICERS: readonly Officer[] = [
  { suffix: "", name: "Sàn OCOP", role: "provincial_office" },
  { suffix: "-xa", name: "xã", role: "commune_officer" },
  { suffix: "-tutuvan", name: "tổ tư vấn", role: "advisory" },
  ...COUNCIL.map(({ name }, index) => ({
    suffix: `-hoidong${index + 1}`,
    name,
    role: index ? ("council_member" as const) : ("council_chair" as const),
  })),
]

const accountOf = ({ email, password }: Credentials, suffix: string): Credentials => ({
  email: email.replace("@", `${suffix}@`),
  password,
})

const userOf = async (container: MedusaContainer, email: string): Promise<string> => {
  const user = await findOne(container, "user", { email })
  if (!user) throw new Error(`No staff account ${email}`)
  return user.id
}

const give = async (
  container: MedusaContainer,
  { suffix, name, role }: Officer,
  staff: Credentials,
  commune: string | null
): Promise<void> => {
  const account = accountOf(staff, suffix)
  await ensureAccount(container, "user", account, {
    first_name: name,
    last_name: "Cán bộ",
  })
  const user_id = await userOf(container, account.email)
  const commune_code = role === "commune_officer" ? commune : null
  if (await findOne(container, "ocop_staff_role", { user_id, role })) return
  const by = { reason: "Phân công minh họa", actor_id: "system" }
  await assignRoleWorkflow(container).run({ input: { ...by, user_id, role, commune_code } })
}

export interface DeskProducer {
  id: string
  commune_code: string | null
}

export const deskProducer = (container: MedusaContainer) =>
  findOne<DeskProducer>(container, "ocop_producer", { name: DESK_PRODUCER }, ["id", "commune_code"])

/**
 * Staff accounts for every role of an evaluation, with the first staff account's password; that one
 * becomes the provincial office. A role that was given before stays.
 */
export const addOfficers = async (
  container: MedusaContainer,
  staff: Credentials
): Promise<string> => {
  const commune = (await deskProducer(container))?.commune_code ?? null
  const officers = OFFICERS.filter(({ role }) => role !== "commune_officer" || commune)
  for (const officer of officers) await give(container, officer, staff, commune)
  return `${officers.length} officers`
}

/** Who acts for a role in what the seed does. */
export const officerIds = async (container: MedusaContainer, staff: Credentials) => {
  const idOf = (suffix: string) => userOf(container, accountOf(staff, suffix).email)
  return {
    office: await idOf(""),
    commune: await idOf("-xa"),
    advisory: await idOf("-tutuvan"),
    council: await Promise.all(COUNCIL.map((_, index) => idOf(`-hoidong${index + 1}`))),
  }
}

export type OfficerIds = Awaited<ReturnType<typeof officerIds>>
