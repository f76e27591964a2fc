import { ORDER_STAGES } from "@ocop/rules"
import { isShownEnd, shownStage } from "./order-progress"

it("shows the way of an order in its order, and each end by itself", () => {
  const shown = ORDER_STAGES.map(shownStage)
  expect(shown.filter((stage) => !isShownEnd(stage))).toEqual([
    "received",
    "accepted",
    "preparing",
    "on_the_way",
    "delivered",
  ])
  expect(shown.filter(isShownEnd)).toEqual(["returning", "returned", "refused", "canceled"])
})
