import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeSellerWorkflow } from "./change-seller"
import { moveApplicationWorkflow } from "./move-application"

export interface WithdrawApplicationInput {
  application_id: string
  producer_id: string
  reason: string
  actor_id: string
}

const asMove = ({ application_id, reason, actor_id }: WithdrawApplicationInput) => ({
  application_id,
  to: "withdrawn" as const,
  reason,
  actor_id,
  member_id: null,
})

const asWish = ({ producer_id, reason, actor_id }: WithdrawApplicationInput) => ({
  producer_id,
  wish: { to: "withdraw" as const },
  reason,
  actor_id,
})

/** Takes a verification back: the producer stops selling at once. */
export const withdrawApplicationWorkflow = createWorkflow(
  "withdraw-application",
  (input: WithdrawApplicationInput) => {
    const move = transform({ input }, ({ input }) => asMove(input))
    const application = moveApplicationWorkflow.runAsStep({ input: move })
    const wish = transform({ input }, ({ input }) => asWish(input))
    changeSellerWorkflow.runAsStep({ input: wish })
    return new WorkflowResponse(application)
  }
)
