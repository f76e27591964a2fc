import { saveAnswer } from "~/features/dossier/answer.server"
import { loadCard, loadDossier, sheetOf } from "~/features/dossier/dossiers.server"
import { refusalText } from "~/features/dossier/dossier-words"
import { standingLine } from "~/features/dossier/standing"
import { toStanding } from "~/features/dossier/standing-view"
import { openProducer } from "~/features/producer-area/session.server"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { Route } from "./+types/dossier-answer"

const NO_STORE = { headers: { "cache-control": "private, no-store" } }

/** Only answers are sent here. */
export const loader = () => {
  throw new Response(null, { status: 404 })
}

/** An answer that a page sent by itself: where the sheet stands now, or why it was refused. */
export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request).catch((thrown: unknown) => {
    // the page keeps the answer until its member has signed in again
    throw thrown instanceof Response ? new Response(null, { status: 401 }) : thrown
  })
  const id = params.dossierId
  const card = await loadCard(await loadDossier(api, id))
  const saved = await saveAnswer(api, id, card, await request.formData())
  if (!saved.ok) {
    const error = refusalText(saved.code) ?? m.dossier_choose_first()
    return Response.json({ error }, { status: saved.status, ...NO_STORE })
  }
  const sheet = sheetOf(await loadDossier(api, id))
  return Response.json({ line: standingLine(toStanding(card, sheet, getLocale())) }, NO_STORE)
}
