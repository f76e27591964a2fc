import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminCertificate, AdminCertificateResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { certificatePdfUrl } from "../lib/api/supervision"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { decisionFacts, openActs, originFacts, validityFacts } from "../lib/view/certificate"
import { StarsBadge, StateBadge } from "./badges"
import { CertificateList } from "./certificate-list"
import { Facts } from "./facts"
import { Trail } from "./trail"

const ActLink = ({ to, label, danger }: { to: string; label: string; danger?: boolean }) => (
  <Button asChild size="small" variant={danger ? "danger" : "secondary"}>
    <Link to={to}>{label}</Link>
  </Button>
)

/** Opened as a page of its own: the desk shows no PDF. */
const PaperLink = ({ id }: { id: string }) => {
  const { t } = useTexts()
  return (
    <Button asChild size="small" variant="secondary">
      <a href={certificatePdfUrl(id)} target="_blank" rel="noopener">
        {t("certificates.paper")}
      </a>
    </Button>
  )
}

const Acts = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t } = useTexts()
  const { revoke, reassess } = openActs(certificate)
  const { id } = certificate
  return (
    <div className="flex flex-wrap gap-2">
      <ActLink to={paths.correct(id)} label={t("certificates.correct")} />
      {reassess && <ActLink to={paths.reassess(id)} label={t("certificates.reassess")} />}
      {certificate.stars !== null && <PaperLink id={id} />}
      {revoke && <ActLink to={paths.openRevocation(id)} label={t("revocations.open")} />}
      {revoke && <ActLink to={paths.revoke(id)} label={t("certificates.revoke")} danger />}
    </div>
  )
}

const Head = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t } = useTexts()
  return (
    <Container className="flex flex-col gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{certificate.product_name}</Heading>
        <StarsBadge stars={certificate.stars} />
        <StateBadge state={certificate.state} />
      </div>
      {certificate.illustrative && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("certificates.illustrative")}
        </Text>
      )}
      <Acts certificate={certificate} />
    </Container>
  )
}

const OriginLinks = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap gap-2">
      <ActLink to={paths.producer(certificate.producer.id)} label={t("producers.open")} />
      {certificate.product_id && (
        <ActLink
          to={paths.product(certificate.product_id)}
          label={t("certificates.open_product")}
        />
      )}
    </div>
  )
}

/** One certificate: what it says, how long it stands, who else it concerns and what was done to it. */
export const CertificateDetails = ({ certificate, history, changes }: AdminCertificateResponse) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Head certificate={certificate} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Facts title={t("certificates.decision")} facts={decisionFacts(certificate, language)} />
        <div className="flex flex-col gap-y-3">
          <Facts title={t("certificates.validity")} facts={validityFacts(certificate, language)} />
          <Facts
            title={t("certificates.origin")}
            facts={originFacts(certificate)}
            actions={<OriginLinks certificate={certificate} />}
          />
        </div>
      </div>
      <CertificateList
        title={t("certificates.history")}
        empty={t("certificates.no_history")}
        certificates={history}
      />
      <Trail changes={changes} />
    </div>
  )
}
