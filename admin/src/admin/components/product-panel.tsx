import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { PRODUCER_KIND_NAMES, type AdminProductPanelResponse } from "@ocop/contracts"
import { useState, type ReactNode } from "react"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { setName } from "../lib/view/certificate"
import { formatDay, placeOf } from "../lib/view/format"
import { StarsBadge, StateBadge } from "./badges"
import { CertificateItem } from "./certificate-list"
import { LinkProductDrawer } from "./link-product-drawer"

type Panel = AdminProductPanelResponse

const Badges = ({ badge }: { badge: Panel["badge"] }) => {
  const { t, language } = useTexts()
  if (!badge) return <Text size="small">{t("panel.no_certificate")}</Text>
  return (
    <>
      <StarsBadge stars={badge.stars} />
      <StateBadge state={badge.state} />
      <Text size="small" className="text-ui-fg-subtle">
        {formatDay(badge.first_day, language)} – {formatDay(badge.last_day, language)}
      </Text>
    </>
  )
}

const ProducerLink = ({ producer }: { producer: Panel["producer"] }) => {
  const { t, language } = useTexts()
  if (!producer) return <Text size="small">{t("panel.no_producer")}</Text>
  return (
    <>
      <Link className="text-ui-tag-blue-text" to={paths.producer(producer.id)}>
        {producer.name}
      </Link>
      {producer.kind && <span>({PRODUCER_KIND_NAMES[producer.kind][language]})</span>}
    </>
  )
}

const Rows = ({ panel }: { panel: Panel }) => {
  const { t, language } = useTexts()
  const { registered_product: product } = panel
  const rows: [string, ReactNode][] = [
    ["fields.state", <Badges key="badge" badge={panel.badge} />],
    ["fields.producer", <ProducerLink key="producer" producer={panel.producer} />],
    ["fields.origin", placeOf(panel.origin)],
    ["fields.registered_product", product?.name ?? t("panel.no_product")],
    ["fields.product_set", setName(product?.product_set ?? null, language)],
  ]
  return rows.map(([label, value]) => <SectionRow key={label} title={t(label)} value={value} />)
}

export const ProductPanel = ({ panel }: { panel: Panel }) => {
  const { t } = useTexts()
  const [isLinking, setLinking] = useState(false)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("panel.title")}</Heading>
        <div className="flex flex-wrap gap-2">
          {panel.producer && (
            <Button asChild size="small" variant="transparent">
              <Link to={paths.openTakedown(panel.product_id)}>{t("takedowns.open")}</Link>
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => setLinking(true)}>
            {t("panel.link")}
          </Button>
        </div>
      </div>
      <Rows panel={panel} />
      {panel.certificates.length > 0 && (
        <ul className="divide-y" aria-label={t("certificates.title")}>
          {panel.certificates.map((certificate) => (
            <CertificateItem key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
      <LinkProductDrawer panel={panel} isOpen={isLinking} onClose={() => setLinking(false)} />
    </Container>
  )
}
