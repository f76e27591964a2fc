import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminListingChangeResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { hitView } from "../lib/view/listing"
import { ListingChangeBadge, OverdueBadge } from "./listing-badges"
import { ListingCompare } from "./listing-compare"
import { ListingTrail } from "./trail"

type Change = AdminListingChangeResponse["change"]

const Decide = ({ id }: { id: string }) => {
  const { t } = useTexts()
  return (
    <>
      <Button asChild size="small" variant="secondary">
        <Link to={paths.returnListing(id)}>{t("listings.return")}</Link>
      </Button>
      <Button asChild size="small">
        <Link to={paths.approveListing(id)}>{t("listings.approve")}</Link>
      </Button>
    </>
  )
}

const Head = ({ change }: { change: Change }) => {
  const { t } = useTexts()
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{change.title}</Heading>
        <ListingChangeBadge state={change.state} />
        <OverdueBadge overdue={change.overdue} />
        <Text size="small" className="text-ui-fg-subtle">
          {change.kind === "created" ? t("listings.new") : t("listings.changed")}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button asChild size="small" variant="transparent">
          <Link to={paths.producer(change.producer.id)}>{change.producer.name}</Link>
        </Button>
        {change.product_id && (
          <>
            <Button asChild size="small" variant="transparent">
              <Link to={paths.product(change.product_id)}>{t("listings.open_product")}</Link>
            </Button>
            <Button asChild size="small" variant="transparent">
              <Link to={paths.openTakedown(change.product_id)}>{t("takedowns.open")}</Link>
            </Button>
          </>
        )}
        {change.state === "waiting" && <Decide id={change.id} />}
      </div>
    </Container>
  )
}

const Hits = ({ change }: { change: Change }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("listings.hits")}
      </Heading>
      <ul className="divide-y border-t">
        {change.hits.length === 0 && <li className="px-6 py-4">{t("listings.hits_none")}</li>}
        {change.hits.map((hit, at) => {
          const view = hitView(hit, language)
          return (
            <li key={at} className="flex flex-wrap items-center gap-2 px-6 py-3">
              {view.words && (
                <Badge size="2xsmall" color="orange">
                  {view.words}
                </Badge>
              )}
              <Text size="small">{view.text}</Text>
            </li>
          )
        })}
      </ul>
    </Container>
  )
}

const Reasons = ({ change }: { change: Change }) => {
  const { t } = useTexts()
  if (!change.reasons) return null
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{t("listings.reasons")}</Heading>
      <ul className="list-disc ps-4">
        {change.reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Container>
  )
}

/** One change: what the rules found, what differs, and what was decided. */
export const ListingChangeDetails = ({ change, trail }: AdminListingChangeResponse) => (
  <div className="flex flex-col gap-y-3">
    <Head change={change} />
    <Reasons change={change} />
    <Hits change={change} />
    <ListingCompare change={change} />
    <ListingTrail acts={trail} />
  </div>
)
