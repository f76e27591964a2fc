export * from "./events"
export { registerMemberWorkflow } from "./membership/register-member"
export { addMembershipWorkflow } from "./membership/add-membership"
