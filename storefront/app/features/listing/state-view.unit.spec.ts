import type { ProducerListing } from "@ocop/contracts"
import { moodOf } from "./state-view"

type Told = Parameters<typeof moodOf>[0]
const LIVE: Told = { state: "live", on_sale: true, open_change: null, returned: null }
const open = (state: "draft" | "waiting"): ProducerListing["open_change"] => ({
  id: "lstch_1",
  state,
  submitted_at: null,
})

it.each<[string, Partial<Told>]>([
  ["live", {}],
  ["hidden", { on_sale: false }],
  ["paused", { state: "suspended", on_sale: false }],
  ["taken_down", { state: "taken_down", returned: [{ place: null, text: "x" }] }],
  ["returned", { returned: [{ place: null, text: "x" }] }],
  ["waiting_live", { open_change: open("waiting") }],
  ["waiting", { state: "unpublished", open_change: open("waiting") }],
  ["draft_live", { open_change: open("draft") }],
  ["draft", { state: "unpublished", open_change: open("draft") }],
  ["draft", { state: "unpublished" }],
])("is %s for %j", (mood, told) => {
  expect(moodOf({ ...LIVE, ...told })).toBe(mood)
})
