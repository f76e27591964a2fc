import { Button, Container, Heading } from "@medusajs/ui"
import type { AdminProducer, AdminProducerResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { useCertificates } from "../lib/api/certificates"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { producerFacts } from "../lib/view/producer"
import { ProducerStatusBadge } from "./badges"
import { CertificateList } from "./certificate-list"
import { Facts } from "./facts"
import { LoadState } from "./load-state"
import { Trail } from "./trail"

/** More than a producer has; the full list is a filter away. */
const SHOWN = 50

const Head = ({ producer }: { producer: AdminProducer }) => {
  const { t } = useTexts()
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{producer.name}</Heading>
        <ProducerStatusBadge status={producer.status} />
      </div>
      <Button asChild size="small" variant="secondary">
        <Link to={paths.editProducer(producer.id)}>{t("producers.edit")}</Link>
      </Button>
    </Container>
  )
}

export const ProducerDetails = ({ producer, changes }: AdminProducerResponse) => {
  const { t, language } = useTexts()
  const certificates = useCertificates({ producer_id: producer.id, limit: SHOWN })
  return (
    <div className="flex flex-col gap-y-3">
      <Head producer={producer} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Facts title={t("producers.identity")} facts={producerFacts(producer, language)} />
        <div className="flex flex-col gap-y-3">
          <LoadState query={certificates}>
            {(page) => (
              <CertificateList
                title={t("certificates.title")}
                empty={t("certificates.none_of_producer")}
                certificates={page.certificates}
              />
            )}
          </LoadState>
          <Trail changes={changes} />
        </div>
      </div>
    </div>
  )
}
