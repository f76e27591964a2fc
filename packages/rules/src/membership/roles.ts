/** What a member may be at one producer. */
export const MEMBER_ROLES = ["owner", "manager", "packer"] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** What can be done for a producer on the floor. Routes ask for one of these, never for a role. */
export const PRODUCER_CAPABILITIES = [
  "read_orders",
  "pack_orders",
  "decide_orders",
  "change_stock",
  "edit_listings",
  "answer_buyers",
  "confirm_payments",
  "read_statements",
  "manage_shop",
  "manage_documents",
  "manage_bank_account",
  "manage_members",
] as const
export type ProducerCapability = (typeof PRODUCER_CAPABILITIES)[number]

const PACKER: readonly ProducerCapability[] = ["read_orders", "pack_orders", "change_stock"]

const MANAGER: readonly ProducerCapability[] = [
  ...PACKER,
  "decide_orders",
  "edit_listings",
  "answer_buyers",
  "confirm_payments",
  "read_statements",
  "manage_shop",
]

/** Who may do what; each role holds all that the one below it holds. */
export const ROLE_CAPABILITIES: Readonly<Record<MemberRole, readonly ProducerCapability[]>> = {
  owner: PRODUCER_CAPABILITIES,
  manager: MANAGER,
  packer: PACKER,
}

/** Whether a member of that role may do it for the producer. */
export const roleMay = (role: MemberRole, capability: ProducerCapability): boolean =>
  ROLE_CAPABILITIES[role].includes(capability)
