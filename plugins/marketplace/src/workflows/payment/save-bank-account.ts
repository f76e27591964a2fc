import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { BankAccount } from "@ocop/rules"
import { statementsOf } from "../../lib/payment/statements"
import { BANK_ACCOUNT_CHANGED } from "../events"

export interface SaveBankAccountInput extends BankAccount {
  producer_id: string
  actor_id: string
}

const replaceAccountStep = createStep(
  "replace-account",
  async (input: SaveBankAccountInput, { container }) => {
    const made = await statementsOf(container).replaceAccount(input, new Date())
    return new StepResponse({ changed: made !== null, id: made?.id ?? "" }, made)
  },
  async (made, { container }) => {
    if (made) await statementsOf(container).undoAccount(made)
  }
)

/** Enters the account a producer is paid into; the same account again changes nothing. */
export const saveBankAccountWorkflow = createWorkflow(
  "save-bank-account",
  (input: SaveBankAccountInput) => {
    const saved = replaceAccountStep(input)
    when("account-changed", { saved }, ({ saved }) => saved.changed).then(() => {
      const data = transform({ saved, input }, ({ saved, input }) => ({
        producer_id: input.producer_id,
        bank_account_id: saved.id,
      }))
      emitEventStep({ eventName: BANK_ACCOUNT_CHANGED, data })
    })
    return new WorkflowResponse(saved)
  }
)
