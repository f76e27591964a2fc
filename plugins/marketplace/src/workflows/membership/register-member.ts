import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Language } from "@ocop/contracts"
import { accountOf, tieAccount } from "@ocop/rating/lib/customer/account-of"
import { parsePhone } from "@ocop/rules"
import { membershipsOf } from "../../lib/access/membership-service"

export interface RegisterMemberInput {
  auth_identity_id: string
  name: string
  language?: Language
}

/** The key under which the Auth Module finds the actor of a `producer_member`. */
const ACTOR_KEY = "producer_member_id"

/** The name the account was made with is a phone or an e-mail. */
const contactOf = (accountName: string) => {
  const phone = parsePhone(accountName)
  return phone.ok ? { phone: phone.value, email: null } : { phone: null, email: accountName }
}

const makeMember = async (
  container: MedusaContainer,
  { auth_identity_id, name, language = "vi" }: RegisterMemberInput
) => {
  const service = membershipsOf(container)
  const [known] = await service.listOcopMembers({ auth_identity_id }, { take: 1 })
  const account = await accountOf(container, auth_identity_id)
  const member =
    known ??
    (await service.createOcopMembers({
      auth_identity_id,
      name,
      language,
      ...contactOf(account.name),
    }))
  await tieAccount(container, auth_identity_id, ACTOR_KEY, member.id)
  return { id: member.id, created: !known }
}

const registerMemberStep = createStep(
  "register-member",
  async (input: RegisterMemberInput, { container }) => {
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    // two clicks at the same moment make one member
    const made = await locking.execute(`ocop:member:${input.auth_identity_id}`, () =>
      makeMember(container, input)
    )
    return new StepResponse(made, made.created ? { ...input, id: made.id } : null)
  },
  async (made, { container }) => {
    if (!made) return
    await tieAccount(container, made.auth_identity_id, ACTOR_KEY, null)
    await membershipsOf(container).deleteOcopMembers(made.id)
  }
)

/** Makes an account a member, who serves nobody yet; a second time it is the same member. */
export const registerMemberWorkflow = createWorkflow(
  "register-member",
  (input: RegisterMemberInput) => new WorkflowResponse(registerMemberStep(input))
)
