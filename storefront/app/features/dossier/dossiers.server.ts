import {
  producerReadDossier,
  readScorecard,
  type ApiClient,
  type DossierResponse,
  type ProducerDossierResponse,
} from "@ocop/contracts"
import type { Scorecard, Sheet } from "@ocop/rules"
import { floorApi } from "~/lib/floor.server"
import { openProducer, ownOr404, orSignIn } from "../producer-area/session.server"

/** A dossier of the producer the member works for. @throws Response 404 for any other */
export const loadDossier = (api: ApiClient, id: string): Promise<ProducerDossierResponse> =>
  orSignIn(ownOr404(api.call(producerReadDossier, { params: { id } })))

/** The card a dossier is filled on. */
export const loadCard = async ({
  dossier: { criteria_edition: edition, product_set },
}: DossierResponse): Promise<Scorecard> => {
  const params = { edition, set: String(product_set) }
  return (await (await floorApi()).call(readScorecard, { params })).scorecard
}

/** The answers of a dossier as a sheet of its card. */
export const sheetOf = ({ dossier, answers }: DossierResponse): Sheet => ({
  edition: dossier.criteria_edition,
  set: dossier.product_set,
  caseId: dossier.case_id,
  choices: Object.fromEntries(answers.map(({ criterion, choice }) => [criterion, choice])),
})

/** What every page of one dossier begins with. */
export const openDossier = async (request: Request, id: string) => {
  const session = await openProducer(request)
  const told = await loadDossier(session.api, id)
  const { capabilities, name } = session.producer
  return { ...session, told, name, isOwner: capabilities.includes("manage_documents") }
}
