import { readCaseFile } from "~/features/supervision/case-file.server"
import type { Route } from "./+types/revocation-file"

export const loader = ({ request, params }: Route.LoaderArgs) =>
  readCaseFile(request, params.caseId, params.fileId)
