import { readReturnPhoto } from "@ocop/contracts"
import { readApiFile } from "~/features/parcel/api-file.server"
import { openProducer } from "~/features/producer-area/session.server"
import type { Route } from "./+types/work-photo"

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { orderId: id, returnId: return_id, number } = params
  const session = await openProducer(request)
  return await readApiFile(session, readReturnPhoto.path, { params: { id, return_id, number } })
}
