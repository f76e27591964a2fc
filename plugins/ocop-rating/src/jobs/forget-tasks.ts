import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetTasks } from "../workflows/task/forget-tasks"

const DAY_MS = 24 * 60 * 60 * 1000
const KEPT_DAYS = 30

export default async function forgetOldTasks(container: MedusaContainer): Promise<void> {
  await forgetTasks(container, new Date(Date.now() - KEPT_DAYS * DAY_MS))
}

// three in the morning in Vietnam
export const config = { name: "ocop-forget-tasks", schedule: "0 20 * * *" }
