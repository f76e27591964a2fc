import { PRODUCER_EVIDENCE_FILE_PATH } from "@ocop/contracts"
import { readApiFile } from "~/features/parcel/api-file.server"
import { openProducer } from "~/features/producer-area/session.server"
import type { Route } from "./+types/dossier-paper"

/** The file of a document, as a download, for who works for the producer. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { dossierId: id, paperId: evidence_id } = params
  const session = await openProducer(request)
  return await readApiFile(session, PRODUCER_EVIDENCE_FILE_PATH, { params: { id, evidence_id } })
}
