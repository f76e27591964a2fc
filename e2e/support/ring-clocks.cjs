// Run by `medusa exec` on the floor that is tested: its own clocks, at an hour to come.
const { runPaymentClockWorkflow, watchOrdersWorkflow } = require("@ocop/marketplace/workflows")

/** @param {{ container: object, args: string[] }} script args: the instant, as ISO text */
exports.default = async ({ container, args: [now] }) => {
  for (const clock of [watchOrdersWorkflow, runPaymentClockWorkflow])
    await clock(container).run({ input: { now } })
}
