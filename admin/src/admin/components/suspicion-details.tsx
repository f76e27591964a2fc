import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminSuspicionReport, AdminSuspicionResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import {
  handlingFacts,
  movesOf,
  reporterFacts,
  reportFacts,
  suspicionTitle,
} from "../lib/view/suspicion"
import { SuspicionBadge } from "./badges"
import { Facts } from "./facts"
import { LateBadge } from "./suspicion-columns"
import { Trail } from "./trail"

const Head = ({ report }: { report: AdminSuspicionReport }) => {
  const { t, language } = useTexts()
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{suspicionTitle(report, language)}</Heading>
        <SuspicionBadge state={report.state} />
        <LateBadge report={report} />
      </div>
      {movesOf(report).length > 0 && (
        <Button asChild size="small">
          <Link to={paths.moveSuspicion(report.id)}>{t("suspicions.move")}</Link>
        </Button>
      )}
    </Container>
  )
}

const RegisterLink = ({ report }: { report: AdminSuspicionReport }) => {
  const { t } = useTexts()
  const named = report.certificate_code ?? report.product_name
  if (!named) return null
  return (
    <Button asChild size="small" variant="secondary">
      <Link to={paths.findCertificates(named)}>{t("suspicions.find_certificates")}</Link>
    </Button>
  )
}

const Reporter = ({ reporter }: Pick<AdminSuspicionResponse, "reporter">) => {
  const { t } = useTexts()
  const note = reporter ? t("suspicions.reporter_note") : t("suspicions.anonymous")
  return (
    <div>
      <Facts title={t("suspicions.reporter")} facts={reporterFacts(reporter)} />
      <Text size="small" className="text-ui-fg-subtle px-6 py-2">
        {note}
      </Text>
    </div>
  )
}

/** One report: what was seen, by whom, and what the office has done about it. */
export const SuspicionDetails = ({ report, reporter, changes }: AdminSuspicionResponse) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Head report={report} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Facts
          title={t("suspicions.seen")}
          facts={reportFacts(report, language)}
          actions={<RegisterLink report={report} />}
        />
        <div className="flex flex-col gap-y-3">
          <Facts title={t("suspicions.handling")} facts={handlingFacts(report, language)} />
          <Reporter reporter={reporter} />
        </div>
      </div>
      <Trail changes={changes} />
    </div>
  )
}
