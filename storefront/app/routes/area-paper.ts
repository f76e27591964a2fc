import { openSession } from "~/features/producer-area/session.server"
import { readPaper } from "~/features/producer-area/paper-file.server"
import type { Route } from "./+types/area-paper"

/** The file of a paper, for the member who handed it in. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { token } = await openSession(request)
  return readPaper(token, params.applicationId, params.paperId)
}
