import { Button, Container, Heading } from "@medusajs/ui"
import type { AdminTakedownResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { takedownFacts, takedownMoves } from "../lib/view/listing"
import { Facts } from "./facts"
import { OverdueBadge, TakedownBadge } from "./listing-badges"
import { ListingTrail } from "./trail"

/** One takedown: who asked for it, until when, and what was done. */
export const TakedownDetails = ({ takedown, trail }: AdminTakedownResponse) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h1">{takedown.title}</Heading>
          <TakedownBadge state={takedown.state} />
          <OverdueBadge overdue={takedown.overdue} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button asChild size="small" variant="transparent">
            <Link to={paths.product(takedown.product_id)}>{t("listings.open_product")}</Link>
          </Button>
          {takedownMoves(takedown).map((move) => (
            <Button key={move} asChild size="small" variant="secondary">
              <Link to={paths.moveTakedown(takedown.id, move)}>{t(`takedowns.${move}`)}</Link>
            </Button>
          ))}
        </div>
      </Container>
      <Facts title={t("takedowns.details")} facts={takedownFacts(takedown, language)} />
      <ListingTrail acts={trail} />
    </div>
  )
}
