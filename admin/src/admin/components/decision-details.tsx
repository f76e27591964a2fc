import { Container, Heading, Text } from "@medusajs/ui"
import { AUTHORITY_LEVEL_NAMES, type AdminDecisionResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { useIsOffice } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { StarsBadge } from "./badges"
import { Facts } from "./facts"
import { PrintPanel } from "./print-panel"

type Certificate = AdminDecisionResponse["certificates"][number]

/** Only the office reads the register: guests on the desk see the product's dossier. */
const CertificateLine = ({
  certificate,
  isOffice,
}: {
  certificate: Certificate
  isOffice: boolean
}) => {
  const { id, dossier_id, product_name, stars } = certificate
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 px-6 py-3">
      <Link
        className="txt-small-plus text-ui-tag-blue-text"
        to={isOffice ? paths.certificate(id) : paths.dossier(dossier_id)}
      >
        {product_name}
      </Link>
      <StarsBadge stars={stars} />
    </li>
  )
}

/** One decision and the certificates it issued. */
export const DecisionDetails = ({ decision, certificates }: AdminDecisionResponse) => {
  const { t, language } = useTexts()
  const isOffice = useIsOffice()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading level="h1">{t("decisions.one", { number: decision.number })}</Heading>
      </Container>
      <Facts
        title={t("certificates.decision")}
        facts={[
          { label: "decision_number", value: decision.number },
          { label: "decision_on", value: formatDay(decision.decided_on, language) },
          {
            label: "authority_level",
            value: AUTHORITY_LEVEL_NAMES[decision.authority_level][language],
          },
          { label: "authority_name", value: decision.authority_name },
        ]}
      />
      {isOffice && <PrintPanel id={decision.id} />}
      <Container className="p-0">
        <Heading level="h2" className="px-6 pt-4">
          {t("decisions.certificates")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("decisions.count", { count: certificates.length })}
        </Text>
        <ul className="divide-y border-t">
          {certificates.map((certificate) => (
            <CertificateLine key={certificate.id} certificate={certificate} isOffice={isOffice} />
          ))}
        </ul>
      </Container>
    </div>
  )
}
