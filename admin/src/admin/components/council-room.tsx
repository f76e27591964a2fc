import { Button, Container, Heading, Text } from "@medusajs/ui"
import type {
  AdminCouncilResponse,
  AdminDossierResponse,
  AdminOwnRolesResponse,
} from "@ocop/contracts"
import type { Scorecard } from "@ocop/rules"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { sheetOf } from "../lib/view/card"
import { formatDay } from "../lib/view/format"
import { CouncilMembers } from "./council-members"
import { CouncilResult } from "./council-result"
import { DossierBadge } from "./dossier-badges"
import { FilledCard } from "./dossier-sheet"
import { SheetForm } from "./sheet-form"

interface Props {
  answer: AdminDossierResponse
  council: AdminCouncilResponse
  card: Scorecard
  me: AdminOwnRolesResponse
}

const seatOf = ({ council, me }: Pick<Props, "council" | "me">) =>
  council.standing.find(({ user_id }) => user_id === me.user_id)

const Head = ({ answer, council, me }: Omit<Props, "card">) => {
  const { t, language } = useTexts()
  const { id, product_name, state } = answer.dossier
  const { session } = council
  const seat = seatOf({ council, me })
  const isBefore = state === "council" || state === "advisory"
  const mayDeclare = seat && !seat.conflict && !seat.closed && isBefore
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Heading level="h1">{t("room.title", { product: product_name })}</Heading>
          <DossierBadge state={state} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[t(`room.kind_${session.kind}`), formatDay(session.held_on, language), session.place]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        {mayDeclare && (
          <Button asChild size="small" variant="secondary">
            <Link to={paths.declareConflict(id)}>{t("room.declare_conflict")}</Link>
          </Button>
        )}
        <Button asChild size="small" variant="secondary">
          <Link to={paths.dossier(id)}>{t("room.open_dossier")}</Link>
        </Button>
        <Button asChild size="small" variant="secondary">
          <Link to={paths.session(session.id)}>{t("room.open_session")}</Link>
        </Button>
      </div>
    </Container>
  )
}

/** The reader's own sheet: to fill in, or as it was closed; a note where there is none to fill. */
const OwnSheet = ({ answer, council, card, me }: Props) => {
  const { t } = useTexts()
  const seat = seatOf({ council, me })
  const { own_sheet: own } = council
  const { id, product_name, state } = answer.dossier
  if (!seat) return null
  if (seat.conflict)
    return <Container className="txt-small px-6 py-4">{t("room.stepped_aside")}</Container>
  if (own?.closed)
    return (
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("room.own_sheet_closed")}
        </Heading>
        <FilledCard card={card} sheet={sheetOf(card, own.answers, own.case_id)} />
      </Container>
    )
  if (state !== "council") return null
  return <SheetForm dossierId={id} product={product_name} card={card} own={own} />
}

/** The council on one dossier: who sits, the reader's sheet, and the result once it may be read. */
export const CouncilRoom = (props: Props) => {
  const { t } = useTexts()
  const { council, card } = props
  return (
    <div className="flex flex-col gap-y-3">
      <Head {...props} />
      <CouncilMembers council={council} />
      {council.result ? (
        <CouncilResult card={card} result={council.result} council={council} />
      ) : (
        <Container className="txt-small text-ui-fg-subtle px-6 py-4">
          {t("room.result_hidden")}
        </Container>
      )}
      <OwnSheet {...props} />
    </div>
  )
}
