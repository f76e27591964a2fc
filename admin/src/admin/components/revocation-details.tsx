import { Button, Container, Heading } from "@medusajs/ui"
import type { AdminRevocationResponse, RevocationCase } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { findingFacts, hearingFacts, outcomeFacts, staffActs } from "../lib/view/supervision"
import { RevocationBadge } from "./badges"
import { Facts } from "./facts"
import { AnswerFiles, RevocationFiles } from "./revocation-files"
import { LateCaseBadge } from "./revocation-table"
import { Trail } from "./trail"

const Acts = ({ row }: { row: RevocationCase }) => {
  const { t } = useTexts()
  const { notify, decide } = staffActs(row)
  return (
    <div className="flex flex-wrap gap-2">
      <Button asChild size="small" variant="transparent">
        <Link to={paths.certificate(row.certificate_id)}>{t("revocations.open_certificate")}</Link>
      </Button>
      {notify && (
        <Button asChild size="small">
          <Link to={paths.notifyRevocation(row.id)}>{t("revocations.notify")}</Link>
        </Button>
      )}
      {decide && (
        <Button asChild size="small" variant="secondary">
          <Link to={paths.decideRevocation(row.id)}>{t("revocations.decide")}</Link>
        </Button>
      )}
    </div>
  )
}

const PRODUCERS_ACTS: readonly string[] = ["explain", "answer_file_added"]

/** Members of a producer have no name on the desk: their act is the producer's. */
const actsOf = ({ case: row, changes }: AdminRevocationResponse) =>
  changes.map((change) => ({
    ...change,
    actor_name: PRODUCERS_ACTS.includes(change.action) ? row.producer.name : change.actor_name,
    before: null,
    after: null,
  }))

/** One case: the finding and its proof, what the producer was told and said, the decision. */
export const RevocationDetails = (answer: AdminRevocationResponse) => {
  const { case: row } = answer
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h1">{row.product_name}</Heading>
          <RevocationBadge state={row.state} />
          <LateCaseBadge late={row.late} />
        </div>
        <Acts row={row} />
      </Container>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <div className="flex flex-col gap-y-3">
          <Facts title={t("revocations.finding_title")} facts={findingFacts(row, language)} />
          <RevocationFiles {...answer} />
        </div>
        <div className="flex flex-col gap-y-3">
          <Facts title={t("revocations.hearing")} facts={hearingFacts(row, language)} />
          <AnswerFiles {...answer} />
          {row.decided_on && (
            <Facts title={t("revocations.outcome")} facts={outcomeFacts(row, language)} />
          )}
        </div>
      </div>
      <Trail changes={actsOf(answer)} />
    </div>
  )
}
