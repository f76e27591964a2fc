import type { ProducerApplicationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../access/producer-context"
import { loadOwnApplication } from "./load-application"
import { readApplication } from "./read-application"

/** The application of the address, for the member who asks. @throws MedusaError `application.not_found` */
export const readOwn = async (req: ProducerRequest): Promise<ProducerApplicationResponse> => {
  const memberId = req.auth_context.actor_id
  const row = await loadOwnApplication(req.scope, pathText(req, "id"), memberId)
  return { application: await readApplication(req.scope, row) }
}
