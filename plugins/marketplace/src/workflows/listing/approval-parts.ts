import type { Move, NewAct } from "../../modules/listing/service"
import type { ApproveInput } from "./approve-listing"
import type { ApprovalPlan } from "./plan-approval"

interface Made {
  product: { id: string; variant_ids: string[] }
  plan: ApprovalPlan
  input: ApproveInput
}

/** Goods of the single pack; those of listings with several packs stay as staff entered them. */
export const goodsOf = ({ product, plan, input }: Made) => {
  const [only] = product.variant_ids.length === 1 ? product.variant_ids : []
  const { net_content, goods } = plan
  const net_contents =
    only && net_content ? [{ variant_id: only, net_content }] : goods.net_contents
  return {
    goods: [{ ...goods, net_contents, product_id: product.id }],
    reason: `Duyệt ${plan.change_id}`,
    actor_id: input.actor_id,
  }
}

export const approvalMoves = ({
  product,
  plan,
  input,
}: Made): { moves: Move[]; acts: NewAct[] } => ({
  moves: [
    {
      table: "ocop_listing_change",
      id: plan.change_id,
      from: "waiting",
      after: {
        state: "accepted",
        decided_by: input.actor_id,
        decided_at: new Date(),
        note: input.note,
      },
    },
    {
      table: "ocop_listing",
      id: plan.listing_id,
      from: plan.listing_state,
      after: {
        state: plan.listing_state === "unpublished" ? "live" : plan.listing_state,
        product_id: product.id,
        ...plan.said,
      },
    },
  ],
  acts: [
    {
      listing_id: plan.listing_id,
      subject_id: plan.change_id,
      action: "accepted",
      actor_id: input.actor_id,
      reason: input.note,
    },
  ],
})
