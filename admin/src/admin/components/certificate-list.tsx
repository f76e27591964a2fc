import { Container, Heading, Text } from "@medusajs/ui"
import type { AdminCertificate } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { StarsBadge, StateBadge } from "./badges"

export const CertificateItem = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t, language } = useTexts()
  const { id, product_name, decision_number, first_day, last_day, state, stars } = certificate
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <div className="min-w-0">
        <Link className="txt-compact-small-plus text-ui-tag-blue-text" to={paths.certificate(id)}>
          {decision_number ?? t("certificates.no_number")}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {product_name} · {formatDay(first_day, language)} – {formatDay(last_day, language)}
        </Text>
      </div>
      <div className="flex items-center gap-2">
        <StarsBadge stars={stars} />
        <StateBadge state={state} />
      </div>
    </li>
  )
}

interface CertificateListProps {
  title: string
  empty: string
  certificates: AdminCertificate[]
}

export const CertificateList = ({ title, empty, certificates }: CertificateListProps) => (
  <Container className="p-0">
    <Heading level="h2" className="px-6 py-4">
      {title}
    </Heading>
    {certificates.length ? (
      <ul className="divide-y border-t">
        {certificates.map((certificate) => (
          <CertificateItem key={certificate.id} certificate={certificate} />
        ))}
      </ul>
    ) : (
      <Text size="small" className="text-ui-fg-subtle border-t px-6 py-4">
        {empty}
      </Text>
    )}
  </Container>
)
