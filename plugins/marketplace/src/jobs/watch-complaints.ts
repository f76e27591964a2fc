import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@ocop/rating/lib/today"
import { watchComplaints } from "../workflows/care/watch-complaints"

/** The clock of complaints; their days begin at midnight in Vietnam. */
export default async function watchTheComplaints(container: MedusaContainer): Promise<void> {
  await watchComplaints(container, today())
}

export const config = { name: "ocop-watch-complaints", schedule: "5 * * * *" }
