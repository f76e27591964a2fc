import { readComplaintPhoto } from "@ocop/contracts"
import { readApiFile } from "~/features/parcel/api-file.server"
import { openProducer } from "~/features/producer-area/session.server"
import type { Route } from "./+types/work-complaint-photo"

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { complaintId: id, number } = params
  const session = await openProducer(request)
  return await readApiFile(session, readComplaintPhoto.path, { params: { id, number } })
}
