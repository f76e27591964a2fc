import { actAsStaff } from "../../staff-complaint"

export const POST = actAsStaff("decide")
