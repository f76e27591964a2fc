import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isReasonTold, type DossierState } from "@ocop/rules"
import { dossierMessage } from "./dossier-messages"
import { areaLink, writeToMembers } from "./write-members"

interface Dossier {
  id: string
  producer_id: string
  product_name: string
  state: DossierState
  receipt_number: string | null
  due_on: string | null
}

interface Move {
  id: string
  action: string
  from_state: DossierState
  to_state: DossierState
  reason: string | null
  /** What the act wrote; a decision the stars it gives. */
  after: { stars?: number } | null
  version: number
}

/** Only within the province's desk: nothing the producer waits for. */
const SILENT: readonly DossierState[] = ["draft", "advisory"]

const read = async <Row>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  filters: object
): Promise<Row[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters })
  return data as unknown as Row[] // exactly the fields asked for
}

/** The move that brought a dossier where it is; acts that leave it there are none. */
const lastMove = async (container: MedusaContainer, { id, state }: Dossier) => {
  const fields = ["id", "action", "from_state", "to_state", "reason", "after", "version"]
  const moves = await read<Move>(container, "ocop_dossier_move", fields, { dossier_id: id })
  return moves
    .filter(({ from_state, to_state }) => from_state !== to_state && to_state === state)
    .sort((one, other) => other.version - one.version)[0]
}

const FIELDS = ["id", "producer_id", "product_name", "state", "receipt_number", "due_on"]

/** Tells a producer's members, once, that its dossier has come to where it is now. */
export const notifyDossier = async (container: MedusaContainer, id: string): Promise<void> => {
  const [dossier] = await read<Dossier>(container, "ocop_dossier", FIELDS, { id })
  if (!dossier || SILENT.includes(dossier.state)) return
  const move = await lastMove(container, dossier)
  if (!move) return
  const { producer_id, state } = dossier
  const reason = isReasonTold(move.action) ? move.reason : null
  const stars = move.after?.stars ?? null
  await writeToMembers(container, producer_id, {
    template: "dossier_moved",
    subject: move.id,
    resource: { id, type: "ocop_dossier" },
    data: { product_name: dossier.product_name, state },
    needs: "edit_listings",
    words: (language) =>
      dossierMessage(language, {
        ...dossier,
        ...{ reason, stars, link: areaLink(language, `/ho-so-ocop/${id}`) },
      }),
  })
}
