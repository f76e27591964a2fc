import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { parsePhone } from "@ocop/rules"
import { accountOf } from "../../lib/customer/account-of"
import { refusal } from "../../lib/refusal"

export interface OpenPhoneAccountInput {
  auth_identity_id: string
  full_name: string
}

const tie = async (container: MedusaContainer, id: string, customer_id: string | null) => {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(id)
  await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, customer_id } })
}

const open = async (container: MedusaContainer, input: OpenPhoneAccountInput) => {
  const { auth_identity_id: id, full_name } = input
  const account = await accountOf(container, id)
  const phone = parsePhone(account.name)
  if (!phone.ok || phone.value !== account.name) throw refusal("producer.phone_malformed")
  if (account.customer_id) return { id: account.customer_id, phone: phone.value, isNew: false }
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({
    phone: phone.value,
    first_name: full_name,
    has_account: true,
  })
  await tie(container, id, customer.id)
  return { id: customer.id, phone: phone.value, isNew: true }
}

const openPhoneAccountStep = createStep(
  "open-phone-account",
  async (input: OpenPhoneAccountInput, { container }) => {
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    // two clicks at the same moment open one account
    const opened = await locking.execute(`ocop:account:${input.auth_identity_id}`, () =>
      open(container, input)
    )
    const { isNew, ...customer } = opened
    return new StepResponse(customer, isNew ? { ...input, id: customer.id } : null)
  },
  async (opened, { container }) => {
    if (!opened) return
    await tie(container, opened.auth_identity_id, null)
    await container.resolve(Modules.CUSTOMER).deleteCustomers(opened.id)
  }
)

/** Opens the account of a phone that was registered; Medusa's own workflow wants an e-mail. */
export const openPhoneAccountWorkflow = createWorkflow(
  "open-phone-account",
  (input: OpenPhoneAccountInput) => new WorkflowResponse(openPhoneAccountStep(input))
)
