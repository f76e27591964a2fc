import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminDossierResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { useOwnRoles } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { dossierFacts, moveViews, type MoveView } from "../lib/view/dossier"
import { Clock, DossierBadge } from "./dossier-badges"
import { DossierEvidenceList } from "./dossier-evidence"
import { DossierForms } from "./dossier-forms"
import { DossierHistory } from "./dossier-history"
import { DossierOpinions, DossierReport } from "./dossier-findings"
import { SelfAssessment } from "./dossier-sheet"
import { Facts } from "./facts"

const placeOf = (id: string, { name, place }: MoveView): string => {
  if (place === "report") return paths.reportDossier(id)
  if (place === "decision")
    return paths.decideOn(id, name === "ministry_decide" ? "ministry" : "province")
  return paths.moveDossier(id, name)
}

const Move = ({ id, move }: { id: string; move: MoveView }) => {
  const { t } = useTexts()
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {move.needs.length > 0 && `${t("dossiers.needs")}: `}
        {move.needs.map(({ need, missing }, index) => (
          <span key={need} className={missing ? "text-ui-fg-error" : undefined}>
            {index > 0 && "; "}
            {t(`dossiers.need_${need}`)}
            {missing && ` (${t("dossiers.not_there")})`}
          </span>
        ))}
        {!move.needs.length && t("dossiers.needs_nothing")}
      </Text>
      <Button asChild size="small" variant={move.isBack ? "secondary" : "primary"}>
        <Link to={placeOf(id, move)}>{move.label}</Link>
      </Button>
    </li>
  )
}

/** An opinion is no move: the dossier stays where it is. */
const OpinionLink = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t } = useTexts()
  const { data } = useOwnRoles()
  const { id, state } = answer.dossier
  const mayGive = state === "advisory" && data?.roles.some(({ role }) => role === "advisory")
  if (!mayGive) return null
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("dossiers.opinion_hint")}
      </Text>
      <Button asChild size="small" variant={answer.opinions.length ? "secondary" : "primary"}>
        <Link to={paths.giveOpinion(id)}>{t("dossiers.give_opinion")}</Link>
      </Button>
    </li>
  )
}

const Acts = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t, language } = useTexts()
  const moves = moveViews(answer, language)
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("dossiers.acts")}
      </Heading>
      <ul className="divide-y border-t empty:hidden">
        <OpinionLink answer={answer} />
        {moves.map((move) => (
          <Move key={move.name} id={answer.dossier.id} move={move} />
        ))}
      </ul>
      {!moves.length && (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-4">
          {t("dossiers.acts_none")}
        </Text>
      )}
    </Container>
  )
}

const Head = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t } = useTexts()
  const { dossier, session_id, decision } = answer
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Heading level="h1">{dossier.product_name}</Heading>
        <DossierBadge state={dossier.state} />
        {dossier.due_on && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("fields.due_on_state")}: <Clock dossier={dossier} />
          </Text>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {session_id && (
          <Button asChild size="small" variant="secondary">
            <Link to={paths.council(dossier.id)}>{t("dossiers.open_council")}</Link>
          </Button>
        )}
        {decision && (
          <Button asChild size="small" variant="secondary">
            <Link to={paths.decision(decision.id)}>{decision.number}</Link>
          </Button>
        )}
      </div>
    </Container>
  )
}

/** One dossier on one page: what it says, what is done with it, and what the reader may do. */
export const DossierDetails = (answer: AdminDossierResponse) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Head answer={answer} />
      <Acts answer={answer} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-y-3">
          <Facts title={t("dossiers.facts")} facts={dossierFacts(answer, language)} />
          <DossierForms answer={answer} />
          <DossierReport report={answer.commune_report} />
          <DossierOpinions opinions={answer.opinions} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <DossierEvidenceList answer={answer} />
          <DossierHistory steps={answer.history} />
        </div>
      </div>
      <SelfAssessment answer={answer} />
    </div>
  )
}
