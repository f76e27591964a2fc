import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerBankAccountResponse } from "@ocop/contracts"
import type { BankAccount } from "@ocop/rules"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readBankAccounts } from "../../../../lib/payment/read-bank-accounts"
import { saveBankAccountWorkflow } from "../../../../workflows/payment/save-bank-account"

type Response = MedusaResponse<ProducerBankAccountResponse>

export const GET = async (req: ProducerRequest, res: Response): Promise<void> => {
  res.json(await readBankAccounts(req.scope, producerOf(req).producerId))
}

export const PUT = async (req: ProducerRequest, res: Response): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  // the route's schema made it
  const account = req.validatedBody as BankAccount
  await saveBankAccountWorkflow(req.scope).run({ input: { ...account, producer_id, actor_id } })
  res.json(await readBankAccounts(req.scope, producer_id))
}
