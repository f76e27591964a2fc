import type { AdminReview, ReviewAct } from "@ocop/contracts"
import { reviewFacts, reviewPhotoPaths, reviewTrail } from "./review"

const REVIEW: AdminReview = {
  id: "rvw_1",
  mark: 4,
  text: "Trà thơm.",
  author_name: null,
  written_on: "2026-11-28",
  changed_on: null,
  photos: [{ id: "abc", width: 30, height: 20 }],
  answer: null,
  hidden: { reason: "Có số điện thoại.", hidden_on: "2026-11-29" },
  order_id: "order_1",
  order_number: 12,
  product_id: "prod_1",
  product_title: "Trà",
  producer: { id: "ocprod_1", name: "HTX Ra Zéh" },
}

const act = (changes: Partial<ReviewAct>): ReviewAct => ({
  id: "rvwact_1",
  action: "written",
  actor: "buyer",
  actor_name: null,
  acting_for: null,
  reason: null,
  created_at: "2026-11-28T01:00:00.000Z",
  ...changes,
})

it("tells what is known of a review and leaves out the rest", () => {
  expect(reviewFacts(REVIEW, "vi").map(({ label, value }) => [label, value])).toEqual([
    ["review_mark", "4/5"],
    ["review_text", "Trà thơm."],
    ["review_written_on", "28/11/2026"],
    ["producer", "HTX Ra Zéh"],
    ["review_hidden_on", "29/11/2026"],
    ["review_public_reason", "Có số điện thoại."],
  ])
})

it("leads to each photo, hidden or not", () => {
  expect(reviewPhotoPaths(REVIEW)).toEqual(["/admin/ocop/reviews/rvw_1/photos/abc"])
})

it("names who acted, and for whom, but no buyer", () => {
  const answered = act({
    action: "answered",
    actor: "producer",
    actor_name: "Mơ",
    acting_for: "Xã",
  })
  expect(
    reviewTrail([act({}), answered], "Người mua").map(({ action, actor_name }) => [
      action,
      actor_name,
    ])
  ).toEqual([
    ["review_written", "Người mua"],
    ["review_answered", "Mơ, Xã"],
  ])
})
