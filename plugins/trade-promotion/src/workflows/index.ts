export { reportSuspicionWorkflow } from "./market-control/report-suspicion"
export { moveSuspicionWorkflow } from "./market-control/move-suspicion"
export * from "./events"
