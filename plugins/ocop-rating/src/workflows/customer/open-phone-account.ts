import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { parsePhone } from "@ocop/rules"
import { accountOf, tieAccount } from "../../lib/customer/account-of"
import { refusal } from "../../lib/refusal"

export interface OpenPhoneAccountInput {
  auth_identity_id: string
  full_name: string
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
  await tieAccount(container, id, "customer_id", customer.id)
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
    await tieAccount(container, opened.auth_identity_id, "customer_id", null)
    await container.resolve(Modules.CUSTOMER).deleteCustomers(opened.id)
  }
)

/** Opens the account of a phone that was registered; Medusa's own workflow wants an e-mail. */
export const openPhoneAccountWorkflow = createWorkflow(
  "open-phone-account",
  (input: OpenPhoneAccountInput) => new WorkflowResponse(openPhoneAccountStep(input))
)
